import 'reflect-metadata';
import { Get, Post } from '@nestjs/common';
import { refuseOpenDoors } from './open-doors';
import { Public, Requires } from './requires.decorator';

class Guarded {
  @Get()
  @Requires('appeal.read')
  list(): void {
    this.helper();
  }

  @Post()
  @Public('a machine signs instead')
  answer(): void {
    this.helper();
  }

  private helper(): void {
    // Not a route: needs no door.
  }
}

class Forgotten {
  @Get('secret')
  secret(): string {
    return 'everything';
  }
}

describe('the check at the start', () => {
  it('lets guarded and public routes pass, and methods that are no routes', () => {
    expect(() => refuseOpenDoors([Guarded])).not.toThrow();
  });

  it('names each route that says neither', () => {
    expect(() => refuseOpenDoors([Guarded, Forgotten])).toThrow('Forgotten.secret');
  });
});
