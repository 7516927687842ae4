import { LeadEngineError } from '@leadengine/sdk';

/** The engine's own words, or that it could not be reached. */
export const failureOf = (error: unknown): LeadEngineError =>
  error instanceof LeadEngineError
    ? (error as LeadEngineError)
    : new LeadEngineError({ code: 'client.network', title: 'The engine could not be reached', cause: error });

/** Whether another try may help: nobody said no. */
export const mayPass = ({ status }: LeadEngineError): boolean => status === 0 || status >= 500 || status === 429;
