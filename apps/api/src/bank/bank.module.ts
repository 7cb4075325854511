import { Module } from '@nestjs/common';
import { openBankFormats } from '@thaw/adapters';
import { BankController } from './bank.controller';
import { BANK_FORMATS, BankSignatureGuard } from './bank-signature.guard';
import { BankService } from './bank.service';

@Module({ controllers: [BankController], providers: [{ provide: BANK_FORMATS, useFactory: openBankFormats }, BankService, BankSignatureGuard] })
export class BankModule {}
