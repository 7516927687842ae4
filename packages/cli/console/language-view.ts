import { html, type TemplateResult } from 'lit';
import { locales, type Locale, type Strings } from './strings.js';

const names: Readonly<Record<Locale, string>> = { 'pt-BR': 'Português', en: 'English', es: 'Español' };

export const languageView = (current: Locale, strings: Strings, onLocale: (locale: Locale) => void): TemplateResult => html`
  <select
    class="language"
    aria-label=${strings.language}
    @change=${(event: Event) => onLocale((event.currentTarget as HTMLSelectElement).value as Locale)}
  >
    ${locales.map((locale) => html`<option value=${locale} lang=${locale} ?selected=${locale === current}>${names[locale]}</option>`)}
  </select>
`;
