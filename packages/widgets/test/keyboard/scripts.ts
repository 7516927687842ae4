import type { DeskEngine } from '../desk-engine.js';
import type { Hands } from './hands.js';

/** Where the scripts find what they work on. */
export interface Stage {
  readonly desk: DeskEngine;
  /** A conversation that a simulator can send to. */
  readonly ticketId: string;
  /** A number that is not linked to a phone. */
  readonly numberId: string;
  /** Asks for a tenant whose first try waits for somebody; the id of the run. */
  order(): Promise<string>;
}

/** A person's work at a widget without a mouse. */
export interface KeyboardScript {
  readonly widget: string;
  /** How the host's page shows it. */
  readonly query: (stage: Stage) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  readonly work: (hands: Hands, stage: Stage) => Promise<void>;
}

const alone = { class: 'one' };

export const keyboardScripts: readonly KeyboardScript[] = [
  {
    widget: 'le-inbox',
    query: () => ({}),
    async work(hands) {
      await hands.sees('.name', 'Marina Sales');
      await hands.tabTo('input');
      await hands.type('Marina');
      await hands.misses('.name', 'Rogério Pinto');
      await hands.press('Control+a', 'Backspace');
      await hands.sees('.name', 'Rogério Pinto');
      await hands.tabTo('[role=tab]');
      await hands.press('ArrowRight', 'ArrowLeft');
      await hands.sees('.name', 'Marina Sales');
      await hands.tabTo('[role=listbox]');
      await hands.press('End', 'Home', 'ArrowDown', 'ArrowUp');
      await hands.press('Enter');
    },
  },
  {
    widget: 'le-conversation',
    query: () => ({}),
    async work(hands) {
      await hands.sees('.name', 'Marina Sales');
      await hands.tabTo('[role=listbox]');
      await hands.press('Home', 'Enter');
      await hands.sees('h2');
      await hands.tabTo('textarea');
      await hands.type('Consigo, sim.');
      await hands.press('Shift+Enter');
      await hands.type('Hoje ainda.');
      await hands.press('Enter');
      await hands.sees('article.out:has(.dots.read)', 'Hoje ainda.');
      await hands.tabBackTo('.person button');
    },
  },
  {
    widget: 'le-ticket-board',
    query: () => ({ show: 'board' }),
    async work(hands) {
      await hands.sees('.card', 'Rogério Pinto');
      await hands.tabTo('.card');
      await hands.press('Home', 'm', 'ArrowRight', 'Enter');
      await hands.sees('[role=status]', 'agora está em Suporte.');
      await hands.stands('.card');
    },
  },
  {
    widget: 'le-pipeline',
    query: () => ({ show: 'pipeline', ...alone }),
    async work(hands) {
      await hands.sees('.card', 'Marina Sales');
      await hands.tabTo('.card', 'Marina Sales');
      await hands.press('m', 'ArrowRight', 'ArrowRight', 'Enter');
      await hands.sees('[role=status]', 'Marina Sales agora está em');
      await hands.press('m', ...Array.from({ length: 8 }, () => 'ArrowRight'), 'Enter');
      await hands.sees('dialog h2', 'Por que Marina Sales se perdeu?');
      await hands.tabTo('dialog .button', 'Orçamento');
      await hands.press('Enter');
      await hands.sees('[role=status]', 'Marina Sales agora está em Perdido.');
    },
  },
  {
    widget: 'le-simulator',
    query: ({ ticketId }) => ({ show: 'simulator', instance: ticketId, ...alone }),
    async work(hands) {
      await hands.sees('#amount');
      await hands.tabTo('#amount');
      await hands.rewrite('12.000');
      const first = await hands.sees('.figure', ',');
      await hands.tabTo('.send');
      await hands.tabTo('input[type=radio]');
      await hands.press('ArrowDown');
      await hands.misses('.figure', first);
      await hands.tabBackTo('.send');
      await hands.press('Enter');
      await hands.sees('.send', 'Proposta enviada na conversa');
    },
  },
  {
    widget: 'le-connect',
    query: ({ numberId }) => ({ show: 'connect', instance: numberId, ...alone }),
    async work(hands) {
      await hands.sees('h3', 'Nenhum celular vinculado');
      await hands.tabTo('.button.primary');
      await hands.press('Enter');
      await hands.sees('.code small', 'vale por mais');
      await hands.tabTo('summary');
      await hands.press('Enter');
      await hands.tabTo('#phone');
      await hands.type('+55 11 99000-0001');
      await hands.press('Enter');
      await hands.sees('.letters b');
      await hands.tabTo('.button', 'QR');
    },
  },
  {
    widget: 'le-sandbox',
    query: () => ({ show: 'sandbox', ...alone }),
    async work(hands) {
      await hands.sees('.customer', 'Marina Sales');
      await hands.tabTo('.customer');
      await hands.press('End', 'Home', 'ArrowDown', 'Enter');
      await hands.stands('textarea');
      await hands.type('Ainda estou aqui');
      await hands.press('Enter');
      await hands.sees('article.out:has(.dots.delivered)', 'Ainda estou aqui');
    },
  },
  {
    widget: 'le-delivery',
    query: () => ({ show: 'delivery', ...alone }),
    async work(hands, { desk }) {
      await hands.sees('.failed', 'Otto Lima');
      await desk.client.whatsappSandbox.configureCustomer({ id: desk.instanceId }, { phone: '+5561988120402', behavior: 'reads' });
      await hands.tabTo('.failed .button', 'Otto Lima');
      await hands.press('Enter');
      await hands.misses('.failed', 'Otto Lima');
      await hands.sees('[role=status]', 'A mensagem para Otto Lima está na fila outra vez.');
    },
  },
  {
    widget: 'le-pulse',
    query: () => ({ show: 'pulse', ...alone }),
    work: (hands) => hands.sees('.main strong').then(() => undefined),
  },
  {
    widget: 'le-audit',
    query: () => ({ show: 'audit', ...alone }),
    async work(hands) {
      await hands.sees('.link-row');
      await hands.tabTo('.verification .button');
      await hands.press('Enter');
      await hands.sees('.verification.good h3', 'elos conferidos');
      await hands.tabTo('input[name=action]');
      await hands.type('queue.created');
      await hands.press('Enter');
      await hands.misses('.action', 'whatsapp_instance.created');
      await hands.tabTo('summary');
      await hands.press('Enter');
      await hands.tabTo('.link', 'Só de quem fez isto');
      await hands.press('Enter');
      await hands.sees('.only');
    },
  },
  {
    widget: 'le-provision',
    query: async (stage) => ({ show: 'provision', instance: await stage.order(), ...alone }),
    async work(hands) {
      await hands.sees('.head .chip', 'tentando de novo');
      await hands.tabTo('.actions .cancel');
      await hands.press('Enter');
      await hands.stands('.no');
      await hands.press('Escape');
      await hands.stands('.cancel');
      await hands.tabBackTo('.resume');
      await hands.press('Enter');
      await hands.sees('.head .chip', 'pronto');
    },
  },
];
