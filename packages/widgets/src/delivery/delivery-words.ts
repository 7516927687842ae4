import type { Locale } from '../text/strings.js';
import type { DeliveryDays } from './delivery-controller.js';

/** What the list of failed messages says. */
export interface DeliveryWords {
  readonly title: string;
  readonly period: string;
  readonly periods: Readonly<Record<DeliveryDays, string>>;
  readonly none: string;
  readonly noneHint: string;
  readonly reasons: string;
  readonly list: string;
  readonly more: string;
  readonly lasting: string;
  readonly openOf: (name: string) => string;
  readonly resendAll: (count: number) => string;
  readonly resent: (name: string) => string;
  readonly refused: (reason: string) => string;
}

export const deliveryWords: Readonly<Record<Locale, DeliveryWords>> = {
  'pt-BR': {
    title: 'Não saíram',
    period: 'Período',
    periods: { 1: 'Último dia', 7: '7 dias', 30: '30 dias' },
    none: 'Tudo saiu',
    noneHint: 'Nenhuma mensagem falhou neste período.',
    reasons: 'Por quê',
    list: 'Mensagens que não saíram',
    more: 'Mostrar mais',
    lasting: 'reenviar só ajuda depois de resolver o motivo',
    openOf: (name) => `Abrir conversa com ${name}`,
    resendAll: (count) => `Reenviar as ${String(count)} da lista`,
    resent: (name) => `A mensagem para ${name} está na fila outra vez.`,
    refused: (reason) => `Continua aqui: ${reason}`,
  },
  en: {
    title: 'Did not go out',
    period: 'Period',
    periods: { 1: 'Last day', 7: '7 days', 30: '30 days' },
    none: 'All went out',
    noneHint: 'No message failed in this period.',
    reasons: 'Why',
    list: 'Messages that did not go out',
    more: 'Show more',
    lasting: 'sending again helps only once the reason is gone',
    openOf: (name) => `Open conversation with ${name}`,
    resendAll: (count) => `Send the ${String(count)} listed again`,
    resent: (name) => `The message to ${name} waits to be sent again.`,
    refused: (reason) => `Still here: ${reason}`,
  },
  es: {
    title: 'No salieron',
    period: 'Período',
    periods: { 1: 'Último día', 7: '7 días', 30: '30 días' },
    none: 'Todo salió',
    noneHint: 'Ningún mensaje falló en este período.',
    reasons: 'Por qué',
    list: 'Mensajes que no salieron',
    more: 'Mostrar más',
    lasting: 'reenviar solo ayuda cuando se resuelva el motivo',
    openOf: (name) => `Abrir conversación con ${name}`,
    resendAll: (count) => `Reenviar los ${String(count)} de la lista`,
    resent: (name) => `El mensaje para ${name} está otra vez en la cola.`,
    refused: (reason) => `Sigue aquí: ${reason}`,
  },
};
