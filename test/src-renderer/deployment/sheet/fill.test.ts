import { describe, expect, it } from 'vitest';
import { readAddresses } from '#shared/deployment/plan/address.ts';
import { splitAddresses } from '../../../../src-renderer/deployment/sheet/address-list.ts';
import { advance } from '../../../../src-renderer/deployment/sheet/advance.ts';
import { continueSeries, seedCount } from '../../../../src-renderer/deployment/sheet/fill.ts';

describe('the cell after a cell', () => {
  it.each([
    ['fe01.contoso.com', 'fe02.contoso.com'],
    ['fe09.contoso.com', 'fe10.contoso.com'],
    ['par-fe99', 'par-fe100'],
    ['edge7a.site2.contoso.com', 'edge8a.site2.contoso.com'],
    ['sip.contoso.com', 'sip.contoso.com'],
    ['10.0.0.131', '10.0.0.132'],
    ['10.0.0.254', '10.0.1.1'],
    ['2001:db8::ff', '2001:db8::100'],
    ['10.0.0.5, 10.0.0.6', '10.0.0.7, 10.0.0.8'],
    ['10.0.0.5, 2001:db8::5', '10.0.0.6, 2001:db8::6'],
    ['10.0.0.0/24', '10.0.1.0/24'],
    ['10.0.0.10-10.0.0.19', '10.0.0.20-10.0.0.29'],
    ['255.255.255.254', null],
  ])('of %s is %s', (text, next) => {
    expect(advance(text, 1, [])).toBe(next);
  });

  it('stays in the smallest subnet of the plan, whose ends no machine can have', () => {
    const subnets = readAddresses(['10.0.0.0/8', '10.0.0.128/28', '192.0.2.4/31']);
    expect(advance('10.0.0.141', 1, subnets)).toBe('10.0.0.142');
    expect(advance('10.0.0.142', 1, subnets)).toBeNull();
    expect(advance('10.0.0.255', 1, subnets)).toBe('10.0.1.0');
    expect(advance('192.0.2.4', 1, subnets)).toBe('192.0.2.5');
  });
});

describe('a series', () => {
  it('counts on from one cell', () => {
    expect(continueSeries(['fe01.x'], 3, [])).toEqual(['fe02.x', 'fe03.x', 'fe04.x']);
  });

  it('moves neighbours on together, and others by themselves', () => {
    const seeds = ['10.0.0.10', '10.0.0.11', '10.0.0.12', '10.9.0.1'];
    expect(continueSeries(seeds, 5, [])).toEqual([
      '10.0.0.13',
      '10.0.0.14',
      '10.0.0.15',
      '10.9.0.2',
      '10.0.0.16',
    ]);
  });

  it('leaves a hole where a subnet is full', () => {
    const subnets = readAddresses(['10.0.0.0/29']);
    expect(continueSeries(['10.0.0.5'], 2, subnets)).toEqual(['10.0.0.6', null]);
  });

  it('starts from the cells filled in, or from the first where all are', () => {
    expect(seedCount(['a', 'b', '', ''])).toBe(2);
    expect(seedCount(['a', 'b'])).toBe(1);
    expect(seedCount(['', 'b'])).toBe(1);
  });
});

describe('several addresses in a cell', () => {
  it.each([
    ['10.0.0.1, 10.0.0.2; 10.0.0.3\n10.0.0.4', ['10.0.0.1', '10.0.0.2', '10.0.0.3', '10.0.0.4']],
    ['10.0.0.1 10.0.0.2', ['10.0.0.1', '10.0.0.2']],
    ['10.0.0.1 - 10.0.0.9', ['10.0.0.1 - 10.0.0.9']],
    ['to be decided', ['to be decided']],
    [' ', []],
  ])('are read from %j', (text, addresses) => {
    expect(splitAddresses(text)).toEqual(addresses);
  });
});
