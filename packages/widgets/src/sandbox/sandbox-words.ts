import type { WhatsAppSandboxCustomer } from '@leadengine/sdk';
import type { Locale } from '../text/strings.js';

export type Behavior = WhatsAppSandboxCustomer['behavior'];

/** What the sandbox says. */
export interface SandboxWords {
  readonly title: string;
  readonly number: string;
  readonly noNumber: string;
  readonly noNumberHint: string;
  readonly customers: string;
  readonly add: string;
  readonly back: string;
  readonly more: string;
  readonly pick: string;
  readonly pickHint: string;
  readonly asleep: string;
  readonly phoneOf: (name: string) => string;
  readonly blank: string;
  readonly blankHint: string;
  readonly earlier: string;
  readonly writeAs: (name: string) => string;
  readonly send: string;
  readonly hint: string;
  readonly behavior: string;
  readonly behaviors: Readonly<Record<Behavior, string>>;
  readonly fresh: string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly name: string;
  readonly script: string;
  readonly scriptHint: string;
  readonly make: string;
  readonly refused: string;
  readonly answered: (text: string) => string;
}

export const sandboxWords: Readonly<Record<Locale, SandboxWords>> = {
  'pt-BR': {
    title: 'Clientes de teste',
    number: 'Número',
    noNumber: 'Nenhum número de teste',
    noNumberHint: 'Adicione um número com o motor sandbox para fazer o papel de um cliente.',
    customers: 'Clientes simulados',
    add: 'Novo cliente',
    back: 'Voltar para os clientes',
    more: 'Mostrar mais',
    pick: 'Escolha um cliente',
    pickHint: 'Você escreve como ele e vê o que chega no celular dele.',
    asleep: 'O número está desconectado: o que você escrever chega quando ele conectar.',
    phoneOf: (name) => `Celular de ${name}`,
    blank: 'Nada neste celular ainda',
    blankHint: 'Escreva a primeira mensagem como cliente.',
    earlier: 'Mensagens anteriores',
    writeAs: (name) => `Escreva como ${name}…`,
    send: 'Enviar como cliente',
    hint: 'Enter envia, Shift + Enter quebra a linha.',
    behavior: 'Comportamento',
    behaviors: {
      writes_first: 'Escreve primeiro',
      answers: 'Responde pelo roteiro',
      reads: 'Lê, não responde',
      silent: 'Recebe, não abre',
      fails: 'Não recebe',
    },
    fresh: 'Novo cliente simulado',
    phone: 'Telefone',
    phoneHint: 'Com país e DDD, por exemplo +55 11 91234-5678',
    name: 'Nome',
    script: 'Roteiro',
    scriptHint: 'Uma mensagem por linha, na ordem em que o cliente as escreve.',
    make: 'Criar e abrir',
    refused: 'Não deu certo',
    answered: (text) => `Chegou: ${text}`,
  },
  en: {
    title: 'Test customers',
    number: 'Number',
    noNumber: 'No test number',
    noNumberHint: 'Add a number of the sandbox engine to play a customer.',
    customers: 'Simulated customers',
    add: 'New customer',
    back: 'Back to the customers',
    more: 'Show more',
    pick: 'Pick a customer',
    pickHint: 'You write as them and see what arrives on their phone.',
    asleep: 'The number is disconnected: what you write arrives when it connects.',
    phoneOf: (name) => `Phone of ${name}`,
    blank: 'Nothing on this phone yet',
    blankHint: 'Write the first message as the customer.',
    earlier: 'Earlier messages',
    writeAs: (name) => `Write as ${name}…`,
    send: 'Send as the customer',
    hint: 'Enter sends, Shift + Enter breaks the line.',
    behavior: 'Behavior',
    behaviors: {
      writes_first: 'Writes first',
      answers: 'Answers by the script',
      reads: 'Reads, does not answer',
      silent: 'Gets it, never opens it',
      fails: 'Cannot be reached',
    },
    fresh: 'New simulated customer',
    phone: 'Phone',
    phoneHint: 'With country and area, for example +55 11 91234-5678',
    name: 'Name',
    script: 'Script',
    scriptHint: 'One message a line, in the order the customer writes them.',
    make: 'Make and open',
    refused: 'That did not work',
    answered: (text) => `Arrived: ${text}`,
  },
  es: {
    title: 'Clientes de prueba',
    number: 'Número',
    noNumber: 'Ningún número de prueba',
    noNumberHint: 'Agrega un número del motor sandbox para hacer de cliente.',
    customers: 'Clientes simulados',
    add: 'Nuevo cliente',
    back: 'Volver a los clientes',
    more: 'Mostrar más',
    pick: 'Elige un cliente',
    pickHint: 'Escribes como él y ves lo que llega a su teléfono.',
    asleep: 'El número está desconectado: lo que escribas llega cuando se conecte.',
    phoneOf: (name) => `Teléfono de ${name}`,
    blank: 'Aún no hay nada en este teléfono',
    blankHint: 'Escribe el primer mensaje como cliente.',
    earlier: 'Mensajes anteriores',
    writeAs: (name) => `Escribe como ${name}…`,
    send: 'Enviar como cliente',
    hint: 'Enter envía, Shift + Enter salta de línea.',
    behavior: 'Comportamiento',
    behaviors: {
      writes_first: 'Escribe primero',
      answers: 'Responde según el guion',
      reads: 'Lee, no responde',
      silent: 'Recibe, no abre',
      fails: 'No recibe',
    },
    fresh: 'Nuevo cliente simulado',
    phone: 'Teléfono',
    phoneHint: 'Con país y área, por ejemplo +55 11 91234-5678',
    name: 'Nombre',
    script: 'Guion',
    scriptHint: 'Un mensaje por línea, en el orden en que el cliente los escribe.',
    make: 'Crear y abrir',
    refused: 'No funcionó',
    answered: (text) => `Llegó: ${text}`,
  },
};
