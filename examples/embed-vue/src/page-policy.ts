/**
 * What the page may load, as strict as it gets: no inline styles, no eval, and of other origins the engine only. Vue makes a policy of
 * Trusted Types when it is loaded, so it is named beside that of the widgets.
 */
export const pagePolicy = (engineUrl: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${engineUrl}; img-src ${engineUrl}; media-src ${engineUrl}; ` +
  `base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html vue`;
