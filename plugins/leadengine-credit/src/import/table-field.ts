/** What a column of a rate table file may hold. */
export const tableFields = [
  'agreement',
  'bank',
  'code',
  'name',
  'product',
  'operation',
  'modality',
  'term',
  'termFrom',
  'termTo',
  'monthlyRate',
  'coefficient',
  'inverseFactor',
  'contractDay',
  'feeRate',
  'feeFlat',
  'minAmount',
  'maxAmount',
  'minInstallment',
  'maxInstallment',
  'minAge',
  'maxAge',
  'commission',
  'effectiveFrom',
  'effectiveUntil',
] as const;
export type TableField = (typeof tableFields)[number];

/** Titles as banks and promoters write them, without case, accents and punctuation. */
const synonyms: Readonly<Record<TableField, readonly string[]>> = {
  agreement: ['convenio', 'averbador', 'averbadora', 'orgao', 'entidade', 'empregador', 'codigo convenio', 'nome convenio'],
  bank: ['banco', 'instituicao', 'financeira', 'nome banco', 'instituicao financeira'],
  code: ['codigo', 'codigo tabela', 'codigo da tabela', 'cod tabela', 'cod', 'id tabela', 'cod da tabela'],
  name: ['tabela', 'nome tabela', 'nome da tabela', 'descricao tabela', 'descricao', 'descricao da tabela'],
  product: ['produto', 'nome produto', 'nome do produto'],
  operation: ['operacao', 'tipo operacao', 'tipo de operacao', 'tipo'],
  modality: ['modalidade', 'perfil'],
  term: ['prazo', 'parcelas', 'qtd parcelas', 'prazo meses', 'prazo em meses', 'meses', 'n parcelas', 'numero de parcelas', 'plano'],
  termFrom: ['prazo inicio', 'prazo inicial', 'prazo de', 'prazo min', 'prazo minimo'],
  termTo: ['prazo fim', 'prazo final', 'prazo ate', 'prazo max', 'prazo maximo'],
  monthlyRate: [
    'taxa',
    'taxa a m',
    'taxa am',
    'taxa mensal',
    'taxa ao mes',
    'taxa mes',
    'taxa de juros',
    'juros',
    'juros a m',
    'tx',
    'tx a m',
    'tx am',
  ],
  coefficient: ['coeficiente', 'coef', 'fator'],
  inverseFactor: ['fator inverso', 'multiplicador'],
  contractDay: ['dia', 'dia do mes', 'dia contrato', 'dia do contrato', 'dia coeficiente'],
  feeRate: ['tac percentual', 'tac perc', 'percentual tac', 'tac pct'],
  feeFlat: ['tac', 'tac fixa', 'tac valor', 'valor tac', 'tac r'],
  minAmount: ['valor minimo', 'valor min', 'vlr min', 'vlr minimo', 'valor de'],
  maxAmount: ['valor maximo', 'valor max', 'vlr max', 'vlr maximo', 'valor ate'],
  minInstallment: ['parcela minima', 'parcela min', 'vlr parcela min'],
  maxInstallment: ['parcela maxima', 'parcela max', 'vlr parcela max'],
  minAge: ['idade minima', 'idade min'],
  maxAge: ['idade maxima', 'idade max'],
  commission: ['comissao', 'comissao a vista', 'comissao total', 'comissao pct', 'percentual comissao'],
  effectiveFrom: ['vigencia inicio', 'inicio vigencia', 'inicio da vigencia', 'vigencia', 'data inicio', 'valido de', 'vigencia de'],
  effectiveUntil: ['vigencia fim', 'fim vigencia', 'fim da vigencia', 'data fim', 'validade', 'valido ate', 'vigencia ate'],
};

/** Without case, accents and punctuation; a percent sign says something and stays as a word. */
export const plainTitle = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('%', ' pct ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

const fieldOfTitle = new Map(tableFields.flatMap((field) => synonyms[field].map((title) => [title, field] as const)));

/** The field that a title usually stands for. */
export const fieldOf = (title: string): TableField | undefined => {
  const plain = plainTitle(title);
  return fieldOfTitle.get(plain) ?? fieldOfTitle.get(plain.replace(/ pct$/, ''));
};
