const checkDigit = (digits: readonly number[]): number => {
  const sum = digits.reduce((total, digit, index) => total + digit * (digits.length + 1 - index), 0);
  return ((sum * 10) % 11) % 10;
};

/** The n-th of many valid CPFs. */
export const cpf = (n: number): string => {
  const body = Array.from(String(100_000_000 + n), Number);
  const first = checkDigit(body);
  return [...body, first, checkDigit([...body, first])].join('');
};
