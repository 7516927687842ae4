const loopback = /^(localhost|[a-z0-9.-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The origin that a browser writes for it in `Origin`; undefined for anything but an origin that tokens may travel to: HTTPS, or HTTP
 * on the machine itself.
 */
export const parseOrigin = (text: string): string | undefined => {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  if (url.origin !== text.toLowerCase().replace(/\/$/, '')) return undefined;
  if (url.protocol === 'https:') return url.origin;
  return url.protocol === 'http:' && loopback.test(url.hostname) ? url.origin : undefined;
};
