import { defineProblem, type ChannelCapability } from '@leadengine/plugin-kit';

export const TemplateParameterMissing = defineProblem<{ component: string; position: number }>({
  code: 'messages.template_parameter_missing',
  status: 422,
  title: 'A template parameter is missing',
  detail: ({ component, position }) => `The ${component} has {{${String(position)}}}, but there is no such parameter.`,
});

export const UnknownReplyTarget = defineProblem<{ messageId: string }>({
  code: 'messages.unknown_reply_target',
  status: 422,
  title: 'No such message in this conversation',
  detail: ({ messageId }) => `There is no message ${messageId} in this ticket.`,
});

export const ChannelUnsupported = defineProblem<{ channel: string; capability: ChannelCapability }>({
  code: 'channels.unsupported',
  status: 422,
  title: 'The channel cannot do this',
  detail: ({ channel, capability }) => `The channel ${channel} has no ${capability}.`,
});

export const WindowClosed = defineProblem<{ change: 'edit' | 'revoke'; closedAt: string }>({
  code: 'messages.window_closed',
  status: 422,
  title: 'Too late to change the message',
  detail: ({ change, closedAt }) => `The network let the message be ${change === 'edit' ? 'edited' : 'revoked'} until ${closedAt}.`,
});

export const NotChangeable = defineProblem<{ reason: string }>({
  code: 'messages.not_changeable',
  status: 409,
  title: 'The message cannot be changed',
  detail: ({ reason }) => reason,
});

export const NotFailed = defineProblem<{ currentStatus: string }>({
  code: 'messages.not_failed',
  status: 409,
  title: 'Only failed messages are sent again',
  detail: ({ currentStatus }) => `The message is ${currentStatus}.`,
});

export const NoInstance = defineProblem({
  code: 'messages.no_instance',
  status: 422,
  title: 'Nothing to send through',
  detail: () => 'Give an instanceId: the contact has no conversation yet, and the tenant has not exactly one instance.',
});

export const MessageWithheld = defineProblem<{ reason: string; allowedFrom?: string }>({
  code: 'messages.withheld',
  status: 422,
  title: 'The person may not be written to',
  detail: ({ reason, allowedFrom }) => `It is withheld: ${reason}${allowedFrom === undefined ? '' : `, until ${allowedFrom}`}.`,
});
