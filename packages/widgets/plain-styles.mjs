/**
 * A style sheet without what only people read. A space before a colon stays: there it says that something is inside something else.
 *
 * @param {string} styles
 * @returns {string}
 */
export const plainStyles = (styles) =>
  styles
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
