/** Escapes text for HTML. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** Where {@link pageStyle} is served. */
export const pageStylePath = '/docs/page.css';

export const pageStyle = `:root{color-scheme:light dark;--ink:#16202c;--soft:#5a6978;--line:#dde4ea;--ground:#f6f8fa;--card:#fff;--accent:#0b6e4f;--warn:#a15c07;--bad:#b3261e}
@media(prefers-color-scheme:dark){:root{--ink:#e8eef4;--soft:#9fb0c0;--line:#2a3846;--ground:#10171e;--card:#17212b;--accent:#4cc38a;--warn:#e0a458;--bad:#f2938c}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:56rem;margin:0 auto;padding:3rem 1.25rem 5rem}header{margin-bottom:2rem}h1{font-size:1.9rem;line-height:1.25;margin:.25rem 0 .5rem;text-wrap:balance}h2{font-size:1.1rem;margin:2rem 0 .5rem}
p{margin:.5rem 0}.soft,nav{color:var(--soft)}nav{font-size:.95rem}a{color:var(--accent);text-underline-offset:.2em}a:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:4px}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}pre{overflow:auto;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.1rem;line-height:1.5}
.badge{display:inline-block;font-weight:600;font-variant-numeric:tabular-nums;border-radius:999px;padding:.1rem .65rem;border:1px solid currentColor;font-size:.85rem;color:var(--warn)}.badge.bad{color:var(--bad)}
table{width:100%;border-collapse:collapse;background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:hidden}th,td{text-align:left;padding:.6rem .9rem;border-top:1px solid var(--line);vertical-align:top}thead th{border-top:0;color:var(--soft);font-weight:500;font-size:.9rem}
ul{padding-left:1.2rem}li{margin:.2rem 0}`;

/** A page of the engine. `body` is HTML. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Ticketz LeadEngine</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${pageStylePath}">
</head>
<body><main>
${body}
</main></body>
</html>
`;
