import { defineProblem } from '@leadengine/plugin-kit';

/** The same for an unknown tenant, an unknown or inactive user and a wrong password. */
export const InvalidCredentials = defineProblem({
  code: 'auth.invalid_credentials',
  status: 401,
  title: 'The login failed',
  detail: () => 'Tenant, e-mail address or password is wrong.',
});

export const InvalidRefreshToken = defineProblem({
  code: 'auth.refresh_token_invalid',
  status: 401,
  title: 'The session is over',
  detail: () => 'The refresh token is unknown, expired, used or revoked. Log in again.',
});

export const WrongPassword = defineProblem({
  code: 'auth.wrong_password',
  status: 422,
  title: 'The current password is wrong',
  detail: () => 'The current password does not match.',
});

export const NotAUser = defineProblem({
  code: 'auth.not_a_user',
  status: 403,
  title: 'Only for users',
  detail: () => 'This needs the access token of a user; keys have no profile and no password.',
});

export const PasswordRejected = defineProblem<{ reason: 'too_short' | 'too_long' | 'too_common' | 'unusable_character' }>({
  code: 'auth.password_rejected',
  status: 422,
  title: 'The password is not good enough',
  detail: ({ reason }) =>
    ({
      too_short: 'Use at least 10 characters.',
      too_long: 'Use at most 72 bytes of UTF-8.',
      too_common: 'It is easy to guess: common, too regular, or made of names that everybody knows.',
      unusable_character: 'It contains a control character.',
    })[reason],
});

export const EmailTaken = defineProblem<{ email: string }>({
  code: 'users.email_taken',
  status: 409,
  title: 'The e-mail address is taken',
  detail: ({ email }) => `A user with the address ${email} exists.`,
});

export const LastAdmin = defineProblem({
  code: 'users.last_admin',
  status: 409,
  title: 'The last admin has to stay',
  detail: () => 'A tenant needs an active admin. Make another user admin first.',
});

export const OwnAccess = defineProblem({
  code: 'users.own_access',
  status: 409,
  title: 'Nobody ends their own access',
  detail: () => 'Let another admin do it.',
});

export const UserNotActive = defineProblem({
  code: 'users.not_active',
  status: 409,
  title: 'The user is not active',
  detail: () => 'Restore the access of the user first.',
});

export const RoleNotForAdmins = defineProblem({
  code: 'users.role_not_for_admins',
  status: 422,
  title: 'Admins hold everything',
  detail: () => 'A custom role goes with the role supervisor or agent.',
});

export const RoleNotGrantable = defineProblem<{ role: string }>({
  code: 'users.role_not_grantable',
  status: 403,
  title: 'The role is above yours',
  detail: ({ role }) => `Who acts here may neither grant nor take the role ${role}, nor change its holders.`,
});

export const ScopeNotGrantable = defineProblem<{ scope: string }>({
  code: 'api_keys.scope_not_grantable',
  status: 422,
  title: 'The scope is not yours to give',
  detail: ({ scope }) => `${scope} is not a permission that you hold.`,
});

export const ExpiryNotAhead = defineProblem({
  code: 'api_keys.expiry_not_ahead',
  status: 422,
  title: 'The expiry has passed',
  detail: () => 'expiresAt must lie in the future.',
});
