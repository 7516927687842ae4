import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import '@leadengine/widgets/define';

/** What the compiler of Angular refuses: it must name each line below. */
@Component({
  selector: 'app-mistaken',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <le-inbox (le-select)="customer = $event.detail.ticket.customerName"></le-inbox>
    <le-pipeline (le-select)="customer = $event.detail.ticketId"></le-pipeline>
    <le-conversation (le-moved)="customer = $event.detail.ticketId"></le-conversation>
  `,
})
export class MistakenComponent {
  customer = '';
}
