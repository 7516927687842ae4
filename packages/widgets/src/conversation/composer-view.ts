import { html, nothing, type TemplateResult } from 'lit';
import { icon, icons } from '../element/icons.js';
import type { Strings } from '../text/strings.js';
import type { ConversationController } from './conversation.contract.js';

const clip = icon('m15.5 9.2-5.8 5.8a3.3 3.3 0 0 1-4.7-4.7l6.3-6.2a2.2 2.2 0 0 1 3.1 3.1L8.3 13.3a1 1 0 0 1-1.5-1.5l5.3-5.2');
const limits = { message: 4096, note: 4000 } as const;

/** Where the person writes; of a closed conversation the way to open it again. */
export const composerView = (
  controller: ConversationController,
  strings: Strings,
  { name, isOpen, attachable }: { readonly name: string; readonly isOpen: boolean; readonly attachable: boolean },
): TemplateResult => {
  if (!isOpen) {
    return html`<div class="closed" part="closed">
      <span>${strings.closedNotice}</span>
      <button class="button" @click=${() => void controller.reopen()}>${icons.reopen}${strings.reopen}</button>
    </div>`;
  }
  const { text, mode } = controller.state.draft;
  const isNote = mode === 'note';
  const beyond = text.trim().length - limits[mode];
  const submit = (): void => {
    if (text.trim() !== '' && beyond <= 0) void controller.submit();
  };
  const pressed = (event: KeyboardEvent): void => {
    // While an input method composes, Enter picks a word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  };
  const picked = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    for (const file of input.files ?? []) void controller.attach(file);
    input.value = '';
  };
  const label = isNote ? strings.writeNote : strings.writeTo(name);
  return html`
    <form
      class=${isNote ? 'composer as-note' : 'composer'}
      part="composer"
      @submit=${(event: Event) => {
        event.preventDefault();
        submit();
      }}
    >
      ${
        attachable && !isNote
          ? html`<label class="button quiet square attach" title=${strings.attach}
              >${clip}<input type="file" aria-label=${strings.attach} @change=${picked}
            /></label>`
          : nothing
      }
      <button
        class="button quiet square"
        type="button"
        title=${strings.asNote}
        aria-label=${strings.asNote}
        aria-pressed=${isNote ? 'true' : 'false'}
        @click=${() => controller.writeAs(isNote ? 'message' : 'note')}
      >
        ${icons.lock}
      </button>
      <slot name="composer-tools"></slot>
      <textarea
        class="field"
        rows="1"
        dir="auto"
        aria-label=${label}
        aria-describedby="hint"
        aria-invalid=${beyond > 0 ? 'true' : nothing}
        placeholder=${label}
        .value=${text}
        @input=${(event: Event) => controller.type((event.target as HTMLTextAreaElement).value)}
        @keydown=${pressed}
      ></textarea>
      <span id="hint" class="sr">${strings.composerHint}</span>
      <button
        class="button primary square mirrored"
        aria-label=${isNote ? strings.saveNote : strings.send}
        ?disabled=${text.trim() === '' || beyond > 0}
      >
        ${isNote ? icons.check : icons.send}
      </button>
      ${beyond > 0 ? html`<p class="beyond" role="status">${strings.tooLong(beyond)}</p>` : nothing}
    </form>
  `;
};
