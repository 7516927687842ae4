/** The events that each element fires, by tag. */
export const widgetEvents = {
  'le-provider': ['le-state', 'le-auth-required'],
  'le-inbox': ['le-before-select', 'le-select', 'le-error'],
  'le-conversation': ['le-opened', 'le-received', 'le-back', 'le-error'],
  'le-ticket-board': ['le-before-move', 'le-moved', 'le-select', 'le-error'],
  'le-connect': ['le-before-connect', 'le-phase', 'le-connected', 'le-error'],
  'le-pipeline': ['le-before-move', 'le-moved', 'le-select', 'le-error'],
  'le-simulator': ['le-simulated', 'le-before-send', 'le-sent', 'le-error'],
  'le-sandbox': ['le-before-write', 'le-play', 'le-answered', 'le-error'],
  'le-audit': ['le-search', 'le-verified', 'le-error'],
  'le-pulse': ['le-error'],
  'le-provision': ['le-before-action', 'le-changed', 'le-done', 'le-error'],
  'le-delivery': ['le-before-resend', 'le-resent', 'le-select', 'le-error'],
  'le-frame': [
    'le-state',
    'le-auth-required',
    'le-select',
    'le-opened',
    'le-received',
    'le-back',
    'le-moved',
    'le-phase',
    'le-connected',
    'le-simulated',
    'le-sent',
    'le-play',
    'le-answered',
    'le-search',
    'le-verified',
    'le-resent',
    'le-error',
  ],
} as const;

export type WidgetTag = keyof typeof widgetEvents;
export type WidgetEvent<Tag extends WidgetTag> = (typeof widgetEvents)[Tag][number];
