import type { Locale } from '../text/strings.js';

/** Title, what it means, and the label of the one action that helps; without a label there is nothing to press. */
export type PhaseWords = readonly [title: string, hint: string, action?: string];

/** What the widget says of each phase of a link; `code` is a phase of its own, since it is another thing to do. */
export interface ConnectWords {
  readonly title: string;
  readonly number: string;
  readonly none: string;
  readonly noneHint: string;
  readonly phases: Readonly<Record<PhaseName, PhaseWords>>;
  readonly steps: readonly [string, string, string];
  readonly codeSteps: readonly [string, string, string];
  readonly preparing: string;
  readonly qr: string;
  readonly expiresIn: (seconds: number) => string;
  readonly retryIn: (seconds: number) => string;
  readonly codeIs: (spelled: string) => string;
  readonly byCode: string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly showCode: string;
  readonly byQr: string;
  readonly disconnect: string;
  readonly logout: string;
  readonly refused: string;
  readonly restricted: string;
  readonly restrictedUntil: (when: string) => string;
}

export type PhaseName =
  | 'unlinked'
  | 'linking'
  | 'code'
  | 'restarting'
  | 'connecting'
  | 'draining'
  | 'online'
  | 'backoff'
  | 'stopped'
  | 'logged_out'
  | 'banned'
  | 'paused'
  | 'replaced'
  | 'outdated'
  | 'passkey_required'
  | 'link_expired'
  | 'mismatched'
  | 'quarantined'
  | 'failed';

const ptBr: ConnectWords = {
  title: 'Conectar WhatsApp',
  number: 'Número',
  none: 'Nenhum número ainda',
  noneHint: 'Quem administra este espaço pode adicionar o primeiro.',
  phases: {
    unlinked: ['Nenhum celular vinculado', 'Conecte para ver o QR code e vincular o celular.', 'Conectar'],
    linking: ['Escaneie com o celular', 'O código muda sozinho; use sempre o que está na tela.'],
    code: ['Digite este código no celular', 'O WhatsApp pede o código em “Conectar com número de telefone”.'],
    restarting: ['Confirmando no celular', 'O celular leu o código. Deixe o WhatsApp aberto por alguns segundos.'],
    connecting: ['Conectando', 'Isso leva poucos segundos.'],
    draining: ['Recebendo o que chegou enquanto isso', 'As mensagens aparecem nas conversas, na ordem em que vieram.'],
    online: ['Conectado', 'As mensagens entram e saem por este número.'],
    backoff: ['Reconectando', 'A conexão caiu e volta sozinha. Nada se perde.'],
    stopped: ['Desconectado', 'O que os clientes escreverem chega quando você conectar de novo.', 'Conectar'],
    logged_out: [
      'O celular encerrou a conexão',
      'Alguém removeu este aparelho no WhatsApp. Vincule de novo para continuar.',
      'Vincular de novo',
    ],
    banned: [
      'O WhatsApp bloqueou este número',
      'Abra o WhatsApp no celular: ele mostra o motivo e como pedir uma análise.',
      'Já resolvi, conectar',
    ],
    paused: ['O WhatsApp suspendeu este número por um tempo', 'Espere: a conexão volta sozinha quando a suspensão acabar.'],
    replaced: ['Conectado em outro lugar', 'Outro programa usa este número. Feche a outra sessão e conecte aqui.', 'Conectar aqui'],
    outdated: ['É preciso atualizar o servidor', 'O WhatsApp não aceita mais esta versão. Avise quem cuida do servidor.', 'Tentar de novo'],
    passkey_required: [
      'A conta exige uma chave de acesso',
      'No celular, abra WhatsApp › Configurações › Conta › Chaves de acesso, remova a chave e vincule de novo. Depois pode criá-la outra vez.',
      'Removi, vincular',
    ],
    link_expired: [
      'O tempo para vincular acabou',
      'Nenhum celular leu os códigos. Comece de novo quando estiver com ele em mãos.',
      'Mostrar novo código',
    ],
    mismatched: ['Este é outro celular', 'O número vinculado não é o deste cadastro. Vincule com o celular certo.', 'Vincular de novo'],
    quarantined: [
      'Em pausa para proteger o número',
      'A conexão falhou vezes demais. Olhe o WhatsApp no celular e, se ele funcionar, conecte de novo.',
      'Conectar de novo',
    ],
    failed: ['Não conectou', 'Tente de novo.', 'Conectar'],
  },
  steps: ['Abra o WhatsApp no celular', 'Toque em Dispositivos conectados e em Conectar dispositivo', 'Aponte a câmera para este código'],
  codeSteps: [
    'Abra o WhatsApp no celular',
    'Toque em Dispositivos conectados e em Conectar com número de telefone',
    'Digite os oito caracteres',
  ],
  preparing: 'Preparando o código…',
  qr: 'QR code para vincular o celular',
  expiresIn: (seconds) => `vale por mais ${String(seconds)} s`,
  retryIn: (seconds) => `nova tentativa em ${String(seconds)} s`,
  codeIs: (spelled) => `Código: ${spelled}`,
  byCode: 'Sem câmera? Use um código',
  phone: 'Número do celular',
  phoneHint: 'Com país e DDD, por exemplo +55 11 91234-5678',
  showCode: 'Mostrar código',
  byQr: 'Usar QR code',
  disconnect: 'Desconectar',
  logout: 'Desvincular celular',
  refused: 'Não deu certo',
  restricted: 'O WhatsApp limitou este número: responda quem escreve e não inicie conversas novas.',
  restrictedUntil: (when) => `Vale até ${when}.`,
};

const en: ConnectWords = {
  title: 'Connect WhatsApp',
  number: 'Number',
  none: 'No number yet',
  noneHint: 'Whoever manages this space can add the first one.',
  phases: {
    unlinked: ['No phone is linked', 'Connect to see the QR code and link the phone.', 'Connect'],
    linking: ['Scan with the phone', 'The code changes by itself; always use the one on the screen.'],
    code: ['Type this code on the phone', 'WhatsApp asks for it under “Link with phone number”.'],
    restarting: ['Confirming on the phone', 'The phone has read the code. Keep WhatsApp open for a few seconds.'],
    connecting: ['Connecting', 'This takes a few seconds.'],
    draining: ['Getting what came meanwhile', 'Messages appear in the conversations, in the order they came in.'],
    online: ['Connected', 'Messages come and go through this number.'],
    backoff: ['Reconnecting', 'The connection was lost and comes back by itself. Nothing is lost.'],
    stopped: ['Disconnected', 'What customers write arrives when you connect again.', 'Connect'],
    logged_out: ['The phone ended the connection', 'Somebody removed this device in WhatsApp. Link it again to go on.', 'Link again'],
    banned: ['WhatsApp blocked this number', 'Open WhatsApp on the phone: it says why and how to ask for a review.', 'Solved, connect'],
    paused: ['WhatsApp suspended this number for a while', 'Wait: the connection comes back by itself when that ends.'],
    replaced: ['Connected somewhere else', 'Another program uses this number. Close the other session and connect here.', 'Connect here'],
    outdated: ['The server needs an update', 'WhatsApp no longer accepts this version. Tell whoever runs the server.', 'Try again'],
    passkey_required: [
      'The account asks for a passkey',
      'On the phone, open WhatsApp › Settings › Account › Passkeys, remove the passkey and link again. You can make it anew afterwards.',
      'Removed, link',
    ],
    link_expired: ['The time to link is over', 'No phone read the codes. Start again when you have it at hand.', 'Show a new code'],
    mismatched: ['This is another phone', 'The linked number is not the one that was entered. Link with the right phone.', 'Link again'],
    quarantined: [
      'Paused to protect the number',
      'The connection failed too often. Look at WhatsApp on the phone and, if it works, connect again.',
      'Connect again',
    ],
    failed: ['Not connected', 'Try again.', 'Connect'],
  },
  steps: ['Open WhatsApp on the phone', 'Tap Linked devices, then Link a device', 'Point the camera at this code'],
  codeSteps: ['Open WhatsApp on the phone', 'Tap Linked devices, then Link with phone number', 'Type the eight characters'],
  preparing: 'Preparing the code…',
  qr: 'QR code to link the phone',
  expiresIn: (seconds) => `valid for ${String(seconds)} s`,
  retryIn: (seconds) => `next try in ${String(seconds)} s`,
  codeIs: (spelled) => `Code: ${spelled}`,
  byCode: 'No camera? Use a code',
  phone: 'Number of the phone',
  phoneHint: 'With country and area, for example +55 11 91234-5678',
  showCode: 'Show code',
  byQr: 'Use the QR code',
  disconnect: 'Disconnect',
  logout: 'Unlink the phone',
  refused: 'That did not work',
  restricted: 'WhatsApp has limited this number: answer who writes, and begin no new conversations.',
  restrictedUntil: (when) => `Until ${when}.`,
};

const es: ConnectWords = {
  title: 'Conectar WhatsApp',
  number: 'Número',
  none: 'Ningún número todavía',
  noneHint: 'Quien administra este espacio puede agregar el primero.',
  phases: {
    unlinked: ['Ningún teléfono vinculado', 'Conecte para ver el código QR y vincular el teléfono.', 'Conectar'],
    linking: ['Escanee con el teléfono', 'El código cambia solo; use siempre el que está en la pantalla.'],
    code: ['Escriba este código en el teléfono', 'WhatsApp lo pide en “Vincular con número de teléfono”.'],
    restarting: ['Confirmando en el teléfono', 'El teléfono leyó el código. Deje WhatsApp abierto unos segundos.'],
    connecting: ['Conectando', 'Tarda unos segundos.'],
    draining: ['Recibiendo lo que llegó mientras tanto', 'Los mensajes aparecen en las conversaciones, en el orden en que llegaron.'],
    online: ['Conectado', 'Los mensajes entran y salen por este número.'],
    backoff: ['Reconectando', 'La conexión se cayó y vuelve sola. No se pierde nada.'],
    stopped: ['Desconectado', 'Lo que escriban los clientes llega cuando vuelva a conectar.', 'Conectar'],
    logged_out: [
      'El teléfono cerró la conexión',
      'Alguien quitó este dispositivo en WhatsApp. Vincúlelo de nuevo para seguir.',
      'Vincular de nuevo',
    ],
    banned: [
      'WhatsApp bloqueó este número',
      'Abra WhatsApp en el teléfono: dice el motivo y cómo pedir una revisión.',
      'Resuelto, conectar',
    ],
    paused: ['WhatsApp suspendió este número por un tiempo', 'Espere: la conexión vuelve sola cuando termine.'],
    replaced: ['Conectado en otro lugar', 'Otro programa usa este número. Cierre la otra sesión y conecte aquí.', 'Conectar aquí'],
    outdated: [
      'Hay que actualizar el servidor',
      'WhatsApp ya no acepta esta versión. Avise a quien cuida el servidor.',
      'Intentar de nuevo',
    ],
    passkey_required: [
      'La cuenta exige una llave de acceso',
      'En el teléfono, abra WhatsApp › Ajustes › Cuenta › Llaves de acceso, quite la llave y vincule de nuevo. Después puede crearla otra vez.',
      'La quité, vincular',
    ],
    link_expired: [
      'Se acabó el tiempo para vincular',
      'Ningún teléfono leyó los códigos. Empiece de nuevo cuando lo tenga a mano.',
      'Mostrar otro código',
    ],
    mismatched: [
      'Este es otro teléfono',
      'El número vinculado no es el registrado. Vincule con el teléfono correcto.',
      'Vincular de nuevo',
    ],
    quarantined: [
      'En pausa para proteger el número',
      'La conexión falló demasiadas veces. Mire WhatsApp en el teléfono y, si funciona, conecte de nuevo.',
      'Conectar de nuevo',
    ],
    failed: ['No se conectó', 'Intente de nuevo.', 'Conectar'],
  },
  steps: ['Abra WhatsApp en el teléfono', 'Toque Dispositivos vinculados y Vincular un dispositivo', 'Apunte la cámara a este código'],
  codeSteps: [
    'Abra WhatsApp en el teléfono',
    'Toque Dispositivos vinculados y Vincular con número de teléfono',
    'Escriba los ocho caracteres',
  ],
  preparing: 'Preparando el código…',
  qr: 'Código QR para vincular el teléfono',
  expiresIn: (seconds) => `válido ${String(seconds)} s más`,
  retryIn: (seconds) => `nuevo intento en ${String(seconds)} s`,
  codeIs: (spelled) => `Código: ${spelled}`,
  byCode: '¿Sin cámara? Use un código',
  phone: 'Número del teléfono',
  phoneHint: 'Con país y área, por ejemplo +55 11 91234-5678',
  showCode: 'Mostrar código',
  byQr: 'Usar el código QR',
  disconnect: 'Desconectar',
  logout: 'Desvincular teléfono',
  refused: 'No funcionó',
  restricted: 'WhatsApp limitó este número: responda a quien escribe y no inicie conversaciones nuevas.',
  restrictedUntil: (when) => `Hasta ${when}.`,
};

export const connectWords: Readonly<Record<Locale, ConnectWords>> = { 'pt-BR': ptBr, en, es };
