import type {} from './define.js';
import type {} from './frame/le-frame.js';
import type { VueWidgets, WidgetElements } from './index.js';

export const inbox: WidgetElements['le-inbox'] = {
  tab: 'waiting',
  filters: { queue: '01937000-0000-7000-8000-000000000000' },
  'onle-select': ({ detail }) => {
    console.log(detail.ticket.contact.name);
  },
};
export const provider: WidgetElements['le-provider'] = {
  engineUrl: 'https://engine.example.com',
  theme: 'host',
  getToken: () => Promise.resolve({ token: 'short-lived' }),
  children: [],
};
// @ts-expect-error There is no such tab.
export const wrong: WidgetElements['le-inbox'] = { tab: 'spam' };

type InboxInVue = InstanceType<VueWidgets['le-inbox']>['$props'];
export const inboxInVue: InboxInVue = {
  tab: 'waiting',
  onLeSelect: (event) => {
    console.log(event.detail.ticket.contact.name);
  },
};
export const leads: WidgetElements['le-pipeline'] = {
  'onle-select': ({ detail }) => {
    // @ts-expect-error A lead may have no conversation.
    const ticketId: string = detail.ticketId;
    console.log(ticketId, detail.lead.status);
  },
};
// @ts-expect-error There is no such event.
export const wrongInVue: InboxInVue = { onLeMoved: () => undefined };

document.querySelector('le-inbox')?.addEventListener('le-select', ({ detail }) => {
  console.log(detail.ticket.contact.name);
});
document.querySelector('le-inbox')?.addEventListener('keydown', ({ key }) => {
  console.log(key);
});
export const frame: WidgetElements['le-frame'] = {
  engineUrl: 'https://engine.example.com',
  widget: 'desk',
  autoHeight: true,
  options: { 'ticket-id': '01937000-0000-7000-8000-000000000000', 'read-only': true },
  'onle-auth-required': ({ detail }) => {
    console.log(detail.reason);
  },
  'onle-select': ({ detail }) => {
    // @ts-expect-error A delivery has no ticket but its id.
    console.log(detail.ticket);
  },
};
// @ts-expect-error What asks the host's backend is in no frame.
export const wrongInFrame: WidgetElements['le-frame'] = { widget: 'provision' };
// @ts-expect-error Nobody waits for what a port would answer.
export const tooLate: WidgetElements['le-frame'] = { 'onle-before-select': () => undefined };
document.querySelector('le-frame')?.addEventListener('le-opened', ({ detail }) => {
  console.log(detail.ticket.contact.name);
});
