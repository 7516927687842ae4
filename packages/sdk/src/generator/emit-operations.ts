import { factsOf } from '../define-call.js';
import type { Modules } from './modules.js';
import { pascal } from './naming.js';
import type { OperationModel } from './read-document.js';

export const banner = '// Written from the OpenAPI document of an engine. Do not edit.\n\n';

export const docOf = (operation: OperationModel): string => {
  const lines = [operation.summary.replace(/([^.])$/, '$1.')];
  if (operation.description !== undefined) lines.push('', ...operation.description.split('\n'));
  lines.push(
    '',
    `\`${operation.method} ${operation.path}\`${operation.permission === undefined ? '' : `, needs \`${operation.permission}\``}`,
  );
  if (operation.problems.length > 0)
    lines.push('', `@throws LeadEngineError ${operation.problems.map((code) => `\`${code}\``).join(', ')}`);
  return `/**\n${lines.map((line) => ` * ${line.replaceAll('*/', '*\\/')}`.trimEnd()).join('\n')}\n */\n`;
};

export const typeNamesOf = (operation: OperationModel): { parameters: string; body: string; result: string; problem: string } => {
  const stem = pascal(operation.functionName.replace(/([A-Z])/g, ' $1'));
  return { parameters: `${stem}Parameters`, body: `${stem}Body`, result: `${stem}Result`, problem: `${stem}Problem` };
};

/** Parameters of the call, without the transport: parameters, then body, then options. */
export const signatureOf = (operation: OperationModel): { parameters: string; returns: string } => {
  const names = typeNamesOf(operation);
  const taken: string[] = [];
  // An optional first parameter must not come before a required body.
  const optionalFirst = operation.parameters === 'optional' && operation.body !== 'required';
  if (operation.parameters !== 'none') taken.push(`parameters${optionalFirst ? '?' : ''}: ${names.parameters}`);
  if (operation.body !== 'none') taken.push(`body${operation.body === 'required' ? '' : '?'}: ${names.body}`);
  taken.push('options?: CallOptions');
  const type = `operations['${operation.id}']`;
  return {
    parameters: taken.join(', '),
    returns: operation.list ? `Pager<ItemOf<${type}>, ${names.result}>` : `Promise<${names.result}>`,
  };
};

const emitOperation = (operation: OperationModel): string => {
  const names = typeNamesOf(operation);
  const type = `operations['${operation.id}']`;
  const { parameters, returns } = signatureOf(operation);
  const facts = factsOf({
    parameters: operation.parameters !== 'none',
    body: operation.body !== 'none',
    idempotent: operation.idempotent,
    public: operation.isPublic,
    raw: operation.raw,
    binary: operation.binary,
  });
  const define = operation.list ? 'defineList' : 'defineCall';
  // A bundler leaves out what nobody uses only when it is told that the call has no effects.
  const call = `/* @__PURE__ */ ${define}('${operation.method} ${operation.path}', '${facts}')`;
  return [
    operation.parameters === 'none' ? '' : `export type ${names.parameters} = ParametersOf<${type}>;`,
    operation.body === 'none' ? '' : `export type ${names.body} = ${operation.binary ? 'BinaryBody' : `BodyOf<${type}>`};`,
    `export type ${names.result} = ${operation.raw ? 'Response' : `ResultOf<${type}>`};`,
    `/** Codes that {@link ${operation.functionName}} may fail with, besides those of every call. */`,
    `export type ${names.problem} = ${operation.problems.length === 0 ? 'never' : operation.problems.map((code) => `'${code}'`).join(' | ')};`,
    `${docOf(operation)}export const ${operation.functionName}: (transport: Transport, ${parameters}) => ${returns} = ${call};`,
  ]
    .filter((line) => line !== '')
    .join('\n');
};

const importOf = (isType: boolean, wanted: readonly string[], source: string, module: string): string => {
  const used = wanted.filter((name) => new RegExp(`\\b${name}\\b`).test(source));
  return used.length === 0 ? '' : `import ${isType ? 'type ' : ''}{ ${used.join(', ')} } from '${module}';\n`;
};

/** Imports what the source mentions. */
export const importsFor = (
  source: string,
  modules: readonly (readonly [module: string, isType: boolean, names: readonly string[]])[],
): string => modules.map(([module, isType, names]) => importOf(isType, names, source, module)).join('');

/** One module of functions per resource. */
export const emitOperations = (operations: readonly OperationModel[], modules: Modules): string => {
  const source = operations.map(emitOperation).join('\n\n');
  const imports = importsFor(source, [
    [modules.kernel('define-call', 2), false, ['defineCall', 'defineList']],
    [modules.kernel('operation', 2), true, ['BinaryBody']],
    [modules.kernel('operation-types', 2), true, ['BodyOf', 'ItemOf', 'ParametersOf', 'ResultOf']],
    [modules.kernel('pager', 2), true, ['Pager']],
    [modules.kernel('transport', 2), true, ['CallOptions', 'Transport']],
    [modules.schema(1), true, ['operations']],
  ]);
  return `${banner}${imports}\n${source}\n`;
};
