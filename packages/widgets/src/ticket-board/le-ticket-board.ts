import { register } from '../element/register.js';
import type { Listened } from '../listened.js';
import { LeTicketBoard } from './le-ticket-board.element.js';

register('le-ticket-board', LeTicketBoard);

declare global {
  interface HTMLElementTagNameMap {
    'le-ticket-board': Listened<'le-ticket-board', LeTicketBoard>;
  }
}
