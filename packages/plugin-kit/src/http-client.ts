/** `fetch` with a deadline and the correlation id passed on. */
export interface HttpClient {
  fetch(url: string | URL, init?: RequestInit & { readonly timeoutMs?: number }): Promise<Response>;
}
