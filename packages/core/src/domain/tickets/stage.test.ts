import { expect } from 'chai';
import fc from 'fast-check';
import { firstStage, mayFollow, stageAliases, stageOf, stages, stageTransitions, type Stage } from './stage.js';

describe('the stage machine', () => {
  it('never leaves its stages, and reaches all but the unknown one from the first', () => {
    const reached = new Set<Stage>([firstStage]);
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 30 }), (choices) => {
        let stage: Stage = firstStage;
        for (const choice of choices) {
          const next = stageTransitions[stage];
          expect(next.length).to.be.greaterThan(0);
          stage = next[choice % next.length] ?? stage;
          expect(stages).to.include(stage);
          expect(stage).not.to.equal('desconhecido');
          reached.add(stage);
        }
      }),
    );
    expect([...reached].sort()).to.deep.equal(stages.filter((stage) => stage !== 'desconhecido').sort());
  });

  it('lets every stage stay, and only the listed ones follow', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.constantFrom(...stages), (from, to) => {
        expect(mayFollow(from, to)).to.equal(from === to || stageTransitions[from].includes(to));
      }),
    );
    expect(mayFollow('novo', 'liquidacao')).to.equal(false);
    expect(mayFollow('aprovado_liquidacao', 'novo')).to.equal(false);
    expect(mayFollow('liquidacao', 'aprovado_liquidacao')).to.equal(true);
    expect(stages.every((to) => mayFollow('desconhecido', to))).to.equal(true);
  });

  it('knows a stage by its other names, whatever the case, the accents and the separators', () => {
    for (const [alias, stage] of Object.entries(stageAliases)) expect(stageOf(alias)).to.equal(stage);
    for (const stage of stages) expect(stageOf(stage.toUpperCase())).to.equal(stage);
    expect(stageOf('Averbação')).to.equal('documentos_averbacao');
    expect(stageOf('averbacao pendente')).to.equal('documentos_averbacao');
    expect(stageOf(' Análise interna ')).to.equal('aguardando');
    expect(stageOf('aguardando-assinatura')).to.equal('aguardando_cliente');
    expect(stageOf('Ganho')).to.equal('aprovado_liquidacao');
    expect(stageOf('constructor')).to.equal(undefined);
    expect(stageOf('fechado')).to.equal(undefined);
  });
});
