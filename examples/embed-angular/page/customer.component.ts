import { Component, input } from '@angular/core';

/** What the product shows of its own beside a conversation. */
@Component({
  selector: 'aside[appCustomer]',
  template: `{{ name() === undefined ? 'Abra uma conversa.' : 'Pedidos de ' + name() }}`,
})
export class CustomerComponent {
  readonly name = input.required<string | undefined>({ alias: 'appCustomer' });
}
