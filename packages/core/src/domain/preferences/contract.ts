import { defineProblem, type Scope } from '@leadengine/plugin-kit';
import { Type, type Static, type TSchema } from 'typebox';
import { nullable } from '../schema.js';

const closed = { additionalProperties: false } as const;

const inboxListWidth = Type.Integer({ minimum: 320, maximum: 560, description: 'Pixels' });
const theme = Type.Union([Type.Literal('light'), Type.Literal('dark'), Type.Literal('system')]);
const locale = Type.Union([Type.Literal('pt-BR'), Type.Literal('en'), Type.Literal('es')]);
const density = Type.Union([Type.Literal('comfortable'), Type.Literal('compact')]);
const notifications = {
  desktop: Type.Boolean(),
  sound: Type.Boolean(),
  onlyMine: Type.Boolean({ description: 'Only of tickets of my own' }),
};
const custom = Type.Record(Type.String({ pattern: '^[a-z][A-Za-z0-9.]{0,59}$' }), Type.Unknown(), {
  description: 'What the user interface wants to keep for the user, such as saved views',
});

/** How one user wants to work. What was never chosen has its default. */
export const Preferences = Type.Object(
  { inboxListWidth, theme, locale, density, notifications: Type.Object(notifications, closed), custom },
  { $id: 'Preferences', ...closed },
);
export type Preferences = Static<typeof Preferences>;

const chosen = <S extends TSchema>(schema: S) => Type.Optional(nullable(schema));

/** Merged into what was chosen (RFC 7396): null goes back to the default. */
export const PreferencesPatch = Type.Object(
  {
    inboxListWidth: chosen(inboxListWidth),
    theme: chosen(theme),
    locale: chosen(locale),
    density: chosen(density),
    notifications: chosen(
      Type.Object(
        { desktop: chosen(notifications.desktop), sound: chosen(notifications.sound), onlyMine: chosen(notifications.onlyMine) },
        closed,
      ),
    ),
    custom: chosen(custom),
  },
  { $id: 'PreferencesPatch', ...closed, minProperties: 1 },
);
export type PreferencesPatch = Static<typeof PreferencesPatch>;

export const PreferencesTooLarge = defineProblem<{ limitBytes: number }>({
  code: 'preferences.too_large',
  status: 422,
  title: 'The preferences are too large',
  detail: ({ limitBytes }) => `All preferences of a user take ${String(limitBytes)} bytes at most.`,
});

/** Preferences of the users of a tenant. Nobody sees or changes another user's. */
export interface UserPreferences {
  /** @throws NotAUser */
  get(scope: Scope): Promise<Preferences>;
  /** @throws NotAUser, PreferencesTooLarge */
  patch(scope: Scope, patch: PreferencesPatch): Promise<Preferences>;
}
