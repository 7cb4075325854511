import express, { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { everybodysSecret, type Person } from './people';
import type { PeopleRegister } from './people-register';
import { signingAlgorithm, type SigningKeys } from './signing-key';
import { audience, tokenLifetimeSeconds, type TokenIssuer } from './token-issuer';

interface Identity {
  readonly issuer: string;
  readonly people: PeopleRegister;
  readonly tokens: TokenIssuer;
  readonly signingKeys: SigningKeys;
}

/** Names by which a caller may ask for a token for Thaw (RFC 8707); none means Thaw too. */
const knownResources: readonly string[] = [audience, 'urn:thaw:api'];

const tokenRequest = z.object({
  grant_type: z.string(),
  resource: z.string().default(audience),
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
});
type TokenRequest = z.output<typeof tokenRequest>;

/** An OAuth 2.0 token endpoint with client credentials, a JWKS and discovery. Everybody's secret is the same: a sandbox. */
export function identityRoutes(identity: Identity): Router {
  const { issuer, signingKeys } = identity;
  const router = Router();
  router.get('/.well-known/openid-configuration', (_, response) => void response.json(discovery(issuer)));
  router.get('/jwks', (_, response) => void response.json({ keys: signingKeys.published }));
  router.post('/token', express.urlencoded({ extended: false }), (request, response) => answerTokenRequest(identity, request, response));
  return router;
}

async function answerTokenRequest({ people, tokens }: Identity, request: Request, response: Response): Promise<void> {
  response.set({ 'cache-control': 'no-store', pragma: 'no-cache' });
  const form = tokenRequest.safeParse(request.body ?? {});
  if (!form.success) return oauthError(response, 400, 'invalid_request', 'send grant_type=client_credentials as a form');

  const person = authenticate(people, request.headers.authorization, form.data);
  if (person === undefined) {
    response.set('www-authenticate', 'Basic realm="thaw sandbox"');
    return oauthError(response, 401, 'invalid_client', `user: a person of the sandbox, password: ${everybodysSecret}`);
  }
  if (form.data.grant_type !== 'client_credentials') {
    return oauthError(response, 400, 'unsupported_grant_type', 'only client_credentials');
  }
  if (!knownResources.includes(form.data.resource)) {
    return oauthError(response, 400, 'invalid_target', `resource is one of ${knownResources.join(', ')}`);
  }
  response.json({ access_token: await tokens.issue(person), token_type: 'Bearer', expires_in: tokenLifetimeSeconds });
}

/** Basic authentication, or id and secret in the form. */
function authenticate(people: PeopleRegister, authorization: string | undefined, form: TokenRequest): Person | undefined {
  const [id, secret] = authorization === undefined ? [form.client_id, form.client_secret] : basicCredentials(authorization);
  return id !== undefined && secret === everybodysSecret ? people.find(id) : undefined;
}

function basicCredentials(authorization: string): readonly (string | undefined)[] {
  const encoded = /^basic +(\S+)$/i.exec(authorization)?.[1];
  if (encoded === undefined) return [];
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
  return [id, secret];
}

function oauthError(response: Response, status: number, error: string, description: string): void {
  response.status(status).json({ error, error_description: description });
}

function discovery(issuer: string) {
  return {
    issuer,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    grant_types_supported: ['client_credentials'],
    response_types_supported: [],
    subject_types_supported: ['public'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    id_token_signing_alg_values_supported: [signingAlgorithm],
    claims_supported: ['sub', 'name', 'roles', 'merchant_id', 'acts_for', 'bank_code'],
  };
}
