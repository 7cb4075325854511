import { Global, Module } from '@nestjs/common';
import { Authenticator } from './authenticator';
import { ServiceKeys } from './service-keys';
import { TokenVerifier } from './token-verifier';

/** Who is calling, for whoever has to know. */
@Global()
@Module({ providers: [TokenVerifier, ServiceKeys, Authenticator], exports: [ServiceKeys, Authenticator] })
export class AccessModule {}
