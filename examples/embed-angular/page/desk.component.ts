import { Component, ElementRef, inject, signal } from '@angular/core';
import { pageToken } from '@leadengine/sdk';
import { LeConversation, LeInbox, LeProvider } from '@leadengine/widgets/angular';
import { CustomerComponent } from './customer.component.js';

/** The desk beside what the product itself knows of the customer. */
@Component({
  selector: 'app-desk',
  imports: [CustomerComponent, LeConversation, LeInbox, LeProvider],
  template: `
    <le-provider [engineUrl]="engineUrl" [getToken]="getToken" locale="pt-BR" theme="host" (le-auth-required)="isLoggedOut.set(true)">
      <main>
        <h1>Minha loja</h1>
        <le-inbox tab="all" [label]="'Clientes'"></le-inbox>
        <le-conversation (le-opened)="customer.set($event.detail.ticket.contact.name)"></le-conversation>
        @if (isLoggedOut()) {
          <p role="alert">A sua sessão terminou: entre de novo.</p>
        } @else {
          <aside [appCustomer]="customer()"></aside>
        }
      </main>
    </le-provider>
  `,
})
export class DeskComponent {
  readonly engineUrl = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.dataset['engineUrl'] ?? '';
  readonly getToken = pageToken('/leadengine/session');
  readonly customer = signal<string | undefined>(undefined);
  readonly isLoggedOut = signal(false);
}
