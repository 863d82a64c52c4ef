import { Controller, Get } from '@nestjs/common';

@Controller('invoices')
export class InvoiceController {
  @Get()
  list() {
    return [{ id: 1, total: 42 }];
  }
}
