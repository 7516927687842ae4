import { Component } from '@angular/core';
import { LeConversation, LeInbox, LePipeline } from '@leadengine/widgets/angular';

/** What the compiler of Angular refuses: it must name each line below. */
@Component({
  selector: 'app-mistaken',
  imports: [LeConversation, LeInbox, LePipeline],
  template: `
    <le-inbox (le-select)="customer = $event.detail.ticket.customerName"></le-inbox>
    <le-pipeline (le-select)="customer = $event.detail.ticketId"></le-pipeline>
    <le-conversation (le-moved)="customer = $event.detail.ticketId"></le-conversation>
    <le-inbox tab="everything"></le-inbox>
    <le-conversation [readOnly]="customer"></le-conversation>
    <le-conversation [ticket]="customer"></le-conversation>
  `,
})
export class MistakenComponent {
  customer = '';
}
