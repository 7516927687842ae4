import type { Locale } from '../text/strings.js';

/** What the simulator says. */
export interface SimulatorWords {
  readonly title: string;
  readonly pickHint: string;
  readonly nothingSold: string;
  readonly nothingSoldHint: string;
  readonly agreement: string;
  readonly product: string;
  readonly noProducts: string;
  readonly what: string;
  readonly modes: { readonly net: string; readonly margin: string };
  readonly amount: { readonly net: string; readonly margin: string };
  readonly slideAmount: string;
  readonly wrongAmount: string;
  readonly margin: string;
  readonly marginHint: string;
  readonly term: string;
  readonly slideTerm: string;
  readonly months: (count: number) => string;
  readonly soldTerms: (terms: string) => string;
  readonly times: (count: number) => string;
  readonly simulate: string;
  readonly start: string;
  readonly computing: string;
  readonly result: (installment: string, term: number) => string;
  readonly outOfRange: string;
  readonly noRates: string;
  readonly expired: string;
  readonly again: string;
  readonly amortization: string;
  readonly interest: string;
  readonly wedge: (first: string, last: string) => string;
  readonly installmentNumber: string;
  readonly facts: {
    readonly net: string;
    readonly financed: string;
    readonly rate: string;
    readonly cet: string;
    readonly iof: string;
    readonly fee: string;
    readonly firstDue: string;
    readonly total: string;
  };
  readonly aMonth: (rate: string) => string;
  readonly aYear: (rate: string) => string;
  readonly offers: (term: number) => string;
  readonly best: string;
  readonly broken: Readonly<Record<string, string>>;
  readonly brokenRule: (code: string) => string;
  readonly limit: (limit: string) => string;
  readonly notOffered: string;
  readonly send: string;
  readonly sending: string;
  readonly sent: string;
}

export const simulatorWords: Readonly<Record<Locale, SimulatorWords>> = {
  'pt-BR': {
    title: 'Simulador',
    pickHint: 'O crédito é simulado para o cliente da conversa aberta.',
    nothingSold: 'Nada à venda',
    nothingSoldHint: 'Nenhum convênio está ativo.',
    agreement: 'Convênio',
    product: 'Produto',
    noProducts: 'Este convênio não tem empréstimo à venda.',
    what: 'Simular por',
    modes: { net: 'Valor', margin: 'Parcela' },
    amount: { net: 'Valor liberado', margin: 'Parcela desejada' },
    slideAmount: 'Ajustar valor',
    wrongAmount: 'Escreva um valor em reais, como 12.000,00.',
    margin: 'Margem livre',
    marginHint: 'opcional',
    term: 'Prazo',
    slideTerm: 'Ajustar prazo',
    months: (count) => (count === 1 ? '1 mês' : `${String(count)} meses`),
    soldTerms: (terms) => `Prazos à venda: ${terms}.`,
    times: (count) => `× ${count === 1 ? '1 mês' : `${String(count)} meses`}`,
    simulate: 'Simular',
    start: 'Escolha o valor e simule.',
    computing: 'Calculando…',
    result: (installment, term) => `Parcela de ${installment} em ${String(term)} meses.`,
    outOfRange: 'Fora do que as tabelas permitem',
    noRates: 'Nenhuma tabela em vigor',
    expired: 'As taxas mudaram desde esta simulação.',
    again: 'Simular de novo',
    amortization: 'amortização',
    interest: 'juros',
    wedge: (first, last) => `Juros: ${first} da primeira parcela, ${last} da última.`,
    installmentNumber: 'Parcela',
    facts: {
      net: 'Valor liberado',
      financed: 'Financiado',
      rate: 'Taxa',
      cet: 'CET',
      iof: 'IOF',
      fee: 'Tarifa',
      firstDue: '1º vencimento',
      total: 'Total pago',
    },
    aMonth: (rate) => `${rate} a.m.`,
    aYear: (rate) => `${rate} a.a.`,
    offers: (term) => `Ofertas em ${String(term)} meses`,
    best: 'melhor',
    broken: {
      MARGIN_EXCEEDED: 'Passa da margem livre',
      OVER_RATE_CAP: 'Taxa acima do teto',
      CET_OVER_LIMIT: 'CET acima do limite',
      AMOUNT_BELOW_MINIMUM: 'Abaixo do mínimo da tabela',
      AMOUNT_ABOVE_MAXIMUM: 'Acima do máximo da tabela',
      INSTALLMENT_BELOW_MINIMUM: 'Parcela abaixo do mínimo',
      TERM_BELOW_MINIMUM: 'Prazo curto demais',
      TERM_ABOVE_MAXIMUM: 'Prazo longo demais',
      WINDOW_CLOSED: 'Fora da janela de contratação',
      FEES_NOT_ALLOWED: 'Tarifa não permitida',
    },
    brokenRule: (code) => `Fora da regra ${code}`,
    limit: (limit) => `até ${limit}`,
    notOffered: 'Esta oferta não pode ser enviada.',
    send: 'Enviar proposta na conversa',
    sending: 'Enviando…',
    sent: 'Proposta enviada na conversa',
  },
  en: {
    title: 'Simulator',
    pickHint: 'Credit is simulated for the customer of the open conversation.',
    nothingSold: 'Nothing on sale',
    nothingSoldHint: 'No agreement is active.',
    agreement: 'Agreement',
    product: 'Product',
    noProducts: 'This agreement has no loan on sale.',
    what: 'Simulate by',
    modes: { net: 'Amount', margin: 'Installment' },
    amount: { net: 'Amount paid out', margin: 'Wanted installment' },
    slideAmount: 'Adjust amount',
    wrongAmount: 'Write an amount in reais, such as 12,000.00.',
    margin: 'Free margin',
    marginHint: 'optional',
    term: 'Term',
    slideTerm: 'Adjust term',
    months: (count) => (count === 1 ? '1 month' : `${String(count)} months`),
    soldTerms: (terms) => `Terms on sale: ${terms}.`,
    times: (count) => `× ${count === 1 ? '1 month' : `${String(count)} months`}`,
    simulate: 'Simulate',
    start: 'Choose an amount and simulate.',
    computing: 'Computing…',
    result: (installment, term) => `Installment of ${installment} over ${String(term)} months.`,
    outOfRange: 'Outside of what the tables allow',
    noRates: 'No table is in force',
    expired: 'Rates have changed since this simulation.',
    again: 'Simulate again',
    amortization: 'principal',
    interest: 'interest',
    wedge: (first, last) => `Interest: ${first} of the first installment, ${last} of the last.`,
    installmentNumber: 'Installment',
    facts: {
      net: 'Paid out',
      financed: 'Financed',
      rate: 'Rate',
      cet: 'CET',
      iof: 'IOF',
      fee: 'Fee',
      firstDue: 'First due',
      total: 'Total paid',
    },
    aMonth: (rate) => `${rate} a month`,
    aYear: (rate) => `${rate} a year`,
    offers: (term) => `Offers over ${String(term)} months`,
    best: 'best',
    broken: {
      MARGIN_EXCEEDED: 'Exceeds the free margin',
      OVER_RATE_CAP: 'Rate above the cap',
      CET_OVER_LIMIT: 'CET above the limit',
      AMOUNT_BELOW_MINIMUM: 'Below what the table takes',
      AMOUNT_ABOVE_MAXIMUM: 'Above what the table takes',
      INSTALLMENT_BELOW_MINIMUM: 'Installment too low',
      TERM_BELOW_MINIMUM: 'Term too short',
      TERM_ABOVE_MAXIMUM: 'Term too long',
      WINDOW_CLOSED: 'Outside of the contract window',
      FEES_NOT_ALLOWED: 'Fee not allowed',
    },
    brokenRule: (code) => `Breaks the rule ${code}`,
    limit: (limit) => `up to ${limit}`,
    notOffered: 'This offer cannot be sent.',
    send: 'Send proposal in the conversation',
    sending: 'Sending…',
    sent: 'Proposal sent in the conversation',
  },
  es: {
    title: 'Simulador',
    pickHint: 'El crédito se simula para el cliente de la conversación abierta.',
    nothingSold: 'Nada a la venta',
    nothingSoldHint: 'Ningún convenio está activo.',
    agreement: 'Convenio',
    product: 'Producto',
    noProducts: 'Este convenio no tiene préstamos a la venta.',
    what: 'Simular por',
    modes: { net: 'Monto', margin: 'Cuota' },
    amount: { net: 'Monto neto', margin: 'Cuota deseada' },
    slideAmount: 'Ajustar monto',
    wrongAmount: 'Escriba un monto en reales, como 12.000,00.',
    margin: 'Margen libre',
    marginHint: 'opcional',
    term: 'Plazo',
    slideTerm: 'Ajustar plazo',
    months: (count) => (count === 1 ? '1 mes' : `${String(count)} meses`),
    soldTerms: (terms) => `Plazos a la venta: ${terms}.`,
    times: (count) => `× ${count === 1 ? '1 mes' : `${String(count)} meses`}`,
    simulate: 'Simular',
    start: 'Elija el monto y simule.',
    computing: 'Calculando…',
    result: (installment, term) => `Cuota de ${installment} en ${String(term)} meses.`,
    outOfRange: 'Fuera de lo que permiten las tablas',
    noRates: 'Ninguna tabla vigente',
    expired: 'Las tasas cambiaron desde esta simulación.',
    again: 'Simular de nuevo',
    amortization: 'amortización',
    interest: 'intereses',
    wedge: (first, last) => `Intereses: ${first} de la primera cuota, ${last} de la última.`,
    installmentNumber: 'Cuota',
    facts: {
      net: 'Monto neto',
      financed: 'Financiado',
      rate: 'Tasa',
      cet: 'CET',
      iof: 'IOF',
      fee: 'Tarifa',
      firstDue: '1.er vencimiento',
      total: 'Total pagado',
    },
    aMonth: (rate) => `${rate} al mes`,
    aYear: (rate) => `${rate} al año`,
    offers: (term) => `Ofertas en ${String(term)} meses`,
    best: 'mejor',
    broken: {
      MARGIN_EXCEEDED: 'Supera el margen libre',
      OVER_RATE_CAP: 'Tasa sobre el tope',
      CET_OVER_LIMIT: 'CET sobre el límite',
      AMOUNT_BELOW_MINIMUM: 'Por debajo del mínimo de la tabla',
      AMOUNT_ABOVE_MAXIMUM: 'Por encima del máximo de la tabla',
      INSTALLMENT_BELOW_MINIMUM: 'Cuota demasiado baja',
      TERM_BELOW_MINIMUM: 'Plazo demasiado corto',
      TERM_ABOVE_MAXIMUM: 'Plazo demasiado largo',
      WINDOW_CLOSED: 'Fuera de la ventana de contratación',
      FEES_NOT_ALLOWED: 'Tarifa no permitida',
    },
    brokenRule: (code) => `Fuera de la regla ${code}`,
    limit: (limit) => `hasta ${limit}`,
    notOffered: 'Esta oferta no se puede enviar.',
    send: 'Enviar propuesta en la conversación',
    sending: 'Enviando…',
    sent: 'Propuesta enviada en la conversación',
  },
};
