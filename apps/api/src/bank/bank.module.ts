import { Module } from '@nestjs/common';
import { BankController } from './bank.controller';
import { BankSignatureGuard } from './bank-signature.guard';
import { BankService } from './bank.service';

@Module({ controllers: [BankController], providers: [BankService, BankSignatureGuard] })
export class BankModule {}
