// A real OpenID provider for the tests, on loopback: node idp.mjs PORT KID ALG. PORT 0 takes a free one.
// It says {"issuer": ...} on stdout when it listens, and ends when its stdin closes, so that none outlives a test run.
// The account that is typed into the login form is the subject; what else is said of it depends on its name.
import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import Provider from 'oidc-provider';

const [port = '0', kid = 'k1', alg = 'RS256'] = process.argv.slice(2);
const pair = alg === 'ES256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = { ...pair.privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg };
// The provider itself wants an RSA key to be there.
const other = { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), kid: `${kid}-rsa`, use: 'sig', alg: 'RS256' };

const server = createServer();
server.listen(Number(port), '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    jwks: { keys: alg === 'ES256' ? [key, other] : [key] },
    clients: [{
      client_id: 'lapor', client_secret: 'rahasia-uji', id_token_signed_response_alg: alg,
      redirect_uris: ['http://localhost/signin-oidc'], post_logout_redirect_uris: ['http://localhost/masuk'],
    }],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name', 'nip'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['uji'] },
    features: { rpInitiatedLogout: { enabled: true } },
    findAccount: async (_, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, name: `Pegawai ${id}`, nip: /^\d{18}$/.test(id) ? id : undefined, email: `${id}@barito.test`, email_verified: !id.startsWith('belum') }),
    }),
  });
  // The app under test listens on a port that nobody knows before.
  const own = (path) => (uri) => { const u = new URL(uri); return u.hostname === 'localhost' && u.pathname === path; };
  provider.Client.prototype.redirectUriAllowed = own('/signin-oidc');
  provider.Client.prototype.postLogoutRedirectUriAllowed = own('/masuk');
  provider.on('server_error', (_, e) => console.error(e));
  server.on('request', provider.callback());
  console.log(JSON.stringify({ issuer }));
});
process.stdin.on('end', () => process.exit(0)).resume();
