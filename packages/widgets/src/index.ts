export * from './controllers.js';
export { BaseElement } from './element/base-element.js';
export { LeConversation } from './conversation/le-conversation.element.js';
export { LeInbox } from './inbox/le-inbox.element.js';
export { LeTicketBoard } from './ticket-board/le-ticket-board.element.js';
export { LeProvider } from './provider/le-provider.element.js';
export type { Language } from './text/locale.js';
export type { Locale, Strings } from './text/strings.js';
export type { WidgetElements } from './jsx.js';
