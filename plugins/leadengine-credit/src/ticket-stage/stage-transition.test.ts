import { expect } from 'chai';
import { mayMoveStage } from './stage-transition.js';

describe('mayMoveStage', () => {
  it('follows the stage machine of the engine, by any name of a stage', () => {
    expect(mayMoveStage('conectado', 'proposta')).to.equal(true);
    expect(mayMoveStage('Engajado', 'proposta enviada')).to.equal(true);
    expect(mayMoveStage('novo', 'proposta')).to.equal(false);
    expect(mayMoveStage('aprovado_liquidacao', 'proposta')).to.equal(false);
    expect(mayMoveStage('novo', 'nowhere')).to.equal(false);
  });
});
