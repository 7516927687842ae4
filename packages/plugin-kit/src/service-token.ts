declare const carries: unique symbol;

/** Names a service and carries its type. The type parameter is invariant, so a wider or narrower service is refused. */
export interface ServiceToken<T> {
  readonly id: string;
  readonly [carries]?: (value: T) => T;
}

/** Any token, whatever it carries. */
export interface AnyServiceToken {
  readonly id: string;
}

export type ServiceMap = Readonly<Record<string, AnyServiceToken>>;

/** The services behind a map of tokens. */
export type ServicesOf<M extends ServiceMap> = {
  readonly [K in keyof M]: M[K] extends ServiceToken<infer T> ? T : never;
};

/**
 * Declares a service token. Share its name with the interface it stands for.
 *
 * @param id - `<plugin>.<service>`, unique in an app.
 * @example
 * export interface CreditLedger { balance(scope: Scope): Promise<number> }
 * export const CreditLedger = defineService<CreditLedger>('credit.ledger');
 */
export const defineService = <T>(id: string): ServiceToken<T> => Object.freeze({ id });
