/** Which tenants are asked for, and where their runs shall be hurt. */

const failing = 'fails-';
/** Late ones first: they have the longest way back. */
const refusedSteps = {
  pooled: ['announce', 'secrets', 'smoke', 'finalize-secrets', 'tenant', 'dump'],
  dedicated: ['announce', 'final-login', 'database', 'placement', 'roles', 'separation'],
};

/** Half of them dedicated, a fifth of them refused at one of their steps. */
export const planTenants = (count) => {
  const refused = { pooled: 0, dedicated: 0 };
  return Array.from({ length: count }, (_, number) => {
    const mode = number % 2 === 0 ? 'pooled' : 'dedicated';
    const isRefused = number % 5 === 4;
    const step = refusedSteps[mode][refused[mode] % refusedSteps[mode].length];
    if (isRefused) refused[mode] += 1;
    return { slug: `${isRefused ? `${failing}${step}` : 'tenant'}-n${String(number)}`, mode, isRefused };
  });
};

/** The step at which the run of this tenant is refused. */
export const refusedStepOf = (slug) => (slug.startsWith(failing) ? slug.slice(failing.length).replace(/-n\d+$/, '') : undefined);

/** Where runs may be ended: at each step, before it does anything, after its effect and when it is done, there and back. */
export const pointsOf = ({ steps }, undoable) =>
  steps.flatMap(({ name }) => [
    ...['intent', 'effect', 'done'].map((at) => `forward ${name} ${at}`),
    ...['intent', ...(undoable.includes(name) ? ['effect'] : []), 'done'].map((at) => `backward ${name} ${at}`),
  ]);
