/* global document */
const engineUrl = decodeURIComponent(/(?:^|; )engine=([^;]*)/.exec(document.cookie)?.[1] ?? '');

let session;
const provider = document.querySelector('le-provider');
provider.getToken = async (reason) => {
  // The same session goes on with another token, unless that was refused.
  const query = session === undefined || reason === 'rejected' ? '' : `?session=${session.id}`;
  const answer = await fetch(`/leadengine/session${query}`, { method: 'POST' });
  if (!answer.ok) throw new Error('Nobody is logged in.');
  session = await answer.json();
  return session;
};
provider.setAttribute('engine-url', engineUrl);
