import { html, nothing, type TemplateResult } from 'lit';
import { bankRuns, type Bank } from './aurora-bank.js';
import type { AuroraWords } from './aurora-words.js';

/** A short name as the engine takes it: lower case, without accents, words joined by hyphens. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');

const field = (form: HTMLFormElement, name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;

/** Has tenants made for correspondents of the bank, and shows how far they are. */
export const bankView = (bank: Bank, words: AuroraWords): TemplateResult => {
  const { runs, chosenId, isOrdering, refusal } = bank.state;
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (await bank.order(field(form, 'name').value.trim(), field(form, 'slug').value.trim())) form.reset();
  };
  const suggest = (event: Event): void => {
    const name = event.currentTarget as HTMLInputElement;
    if (name.form !== null) field(name.form, 'slug').value = slugOf(name.value);
  };
  return html`
    <section class="correspondents" aria-label=${words.correspondents}>
      <form @submit=${submit}>
        <label>${words.correspondentName}<input name="name" required maxlength="120" autocomplete="off" @input=${suggest} /></label>
        <label
          >${words.shortName}<input
            name="slug"
            required
            minlength="2"
            maxlength="40"
            pattern="[a-z][a-z0-9]*(-[a-z0-9]+)*"
            title=${words.shortNameHint}
            autocapitalize="none"
            autocomplete="off"
            spellcheck="false"
        /></label>
        <button ?disabled=${isOrdering}>${words.order}</button>
        ${
          runs.length < 2
            ? nothing
            : html`<label class="runs"
                >${words.shownRun}<select @change=${(event: Event) => bank.choose((event.currentTarget as HTMLSelectElement).value)}>
                  ${runs.map(({ id, name, slug }) => html`<option value=${id} .selected=${id === chosenId}>${name} (${slug})</option>`)}
                </select></label
              >`
        }
        <p role="alert">${refusal === undefined ? nothing : (refusal.reason ?? words.noAnswer)}</p>
      </form>
      ${chosenId === undefined ? html`<p class="hint">${words.noRuns}</p>` : html`<le-provision src="${bankRuns}/${chosenId}"></le-provision>`}
    </section>
  `;
};
