import { expect } from 'chai';
import fc from 'fast-check';
import { Type } from 'typebox';
import { BootError } from './errors.js';
import { loadConfig } from './load-config.js';
import { engineConfig } from './settings.js';

const schema = Type.Object({
  secret: Type.String({ minLength: 8, env: 'S_SECRET', secret: true, description: 'Signs things' }),
  floor: Type.Integer({ default: 3, minimum: 0, env: 'S_FLOOR', description: 'Floor' }),
  ratio: Type.Optional(Type.Number({ env: 'S_RATIO', description: 'Ratio' })),
  isOn: Type.Boolean({ default: false, env: 'S_ON', description: 'Switch' }),
  mode: Type.Union([Type.Literal('fast'), Type.Literal('slow')], { default: 'slow', env: 'S_MODE', description: 'Mode' }),
  origins: Type.Array(Type.String(), { default: ['x'], env: 'S_ORIGINS', description: 'Origins' }),
  fixed: Type.Integer({ default: 9, description: 'Not from outside' }),
});

const load = (env: Record<string, string | undefined>) => loadConfig([{ name: 'sample', config: schema }], env);
const valuesOf = (env: Record<string, string | undefined>) => load({ S_SECRET: 'long enough', ...env }).of.get('sample');
const faultsOf = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof BootError) return error.faults;
    throw error;
  }
  return [];
};

describe('loadConfig', () => {
  it('coerces what is set and takes defaults for the rest', () => {
    expect(valuesOf({ S_RATIO: '0.5', S_ON: 'yes', S_MODE: 'fast', S_ORIGINS: 'a, b,,c' })).to.deep.equal({
      secret: 'long enough',
      floor: 3,
      ratio: 0.5,
      isOn: true,
      mode: 'fast',
      origins: ['a', 'b', 'c'],
      fixed: 9,
    });
  });

  it('takes an empty variable for an unset one', () => {
    expect(valuesOf({ S_FLOOR: '', S_RATIO: '' }))
      .to.deep.include({ floor: 3 })
      .and.not.have.property('ratio');
  });

  it('reports all faults of all owners at once, with variable and owner', () => {
    const other = Type.Object({ token: Type.String({ env: 'O_TOKEN', secret: true }) });
    const faults = faultsOf(() =>
      loadConfig(
        [
          { name: 'sample', config: schema },
          { name: 'other', config: other },
        ],
        { S_FLOOR: '2.5', S_ON: 'perhaps', S_MODE: 'medium', S_RATIO: 'many' },
      ),
    );
    expect(faults).to.deep.equal([
      'S_SECRET (sample) is not set: Signs things.',
      'S_FLOOR (sample) must be a whole number.',
      'S_RATIO (sample) must be a number.',
      'S_ON (sample) must be true or false.',
      'S_MODE (sample) must be one of fast, slow.',
      'O_TOKEN (other) is not set.',
    ]);
  });

  it('never shows a value of a secret, neither in faults nor in the report', () => {
    expect(faultsOf(() => load({ S_SECRET: 'hunter2' })).join())
      .to.contain('S_SECRET (sample)')
      .and.not.contain('hunter2');
    const report = load({ S_SECRET: 'correct horse' }).settings;
    expect(JSON.stringify(report)).to.not.contain('correct horse');
    expect(report.find(({ property }) => property === 'secret')).to.include({ value: '[set]', source: 'environment', isSecret: true });
    expect(report.find(({ property }) => property === 'floor')).to.include({ value: 3, source: 'default', variable: 'S_FLOOR' });
  });

  it('freezes settings, lists included', () => {
    const values = valuesOf({}) as { origins: string[] };
    expect(() => values.origins.push('more')).to.throw(TypeError);
    expect(schema.properties.origins).to.have.property('default').that.deep.equals(['x']);
  });

  it('reads every safe integer as itself and refuses other numbers', () => {
    fc.assert(
      fc.property(fc.nat(), (floor) => {
        expect(valuesOf({ S_FLOOR: String(floor) })).to.include({ floor });
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => !/^[+-]?\d+$/.test(text)),
        (text) => {
          expect(faultsOf(() => valuesOf({ S_FLOOR: text }))).to.have.length(1);
        },
      ),
    );
  });

  it('gives the engine everything but the database from defaults', () => {
    expect(faultsOf(() => loadConfig([{ name: 'engine', config: engineConfig }], {}))).to.deep.equal([
      'DATABASE_URL (engine) is not set: PostgreSQL of the tenants.',
    ]);
    expect(loadConfig([{ name: 'engine', config: engineConfig }], { DATABASE_URL: 'postgres://x' }).of.get('engine')).to.include({
      port: 4000,
      host: '127.0.0.1',
    });
  });
});
