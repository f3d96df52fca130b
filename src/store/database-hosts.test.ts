// URLs of one or several servers, in libpq's notation.
import { describe, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { hostOfUrl, urlsOfHosts } from './database-hosts.ts'

const read: readonly (readonly [string, readonly string[]])[] = [
  ['postgres://h/db', ['postgres://h/db']],
  ['postgresql://u:p@h:5433/db?sslmode=require', ['postgresql://u:p@h:5433/db?sslmode=require']],
  ['postgres:///db?host=/tmp', ['postgres:///db?host=%2Ftmp']],
  ['postgres://u@/db?host=%2Ftmp', ['postgres://u@/db?host=%2Ftmp']],
  ['postgres://u@%2Ftmp/db', ['postgres://u@%2Ftmp/db']],
  ['postgres://[::1]:5432/db', ['postgres://[::1]:5432/db']],
  ['postgres://a,b/db', ['postgres://a/db', 'postgres://b/db']],
  [
    'postgres://u:p@a:1,b:2/db?target_session_attrs=read-write&sslmode=require',
    ['postgres://u:p@a:1/db?sslmode=require', 'postgres://u:p@b:2/db?sslmode=require'],
  ],
  [
    'postgres://u@[::1]:1,b/db?target_session_attrs=primary',
    ['postgres://u@[::1]:1/db', 'postgres://u@b/db'],
  ],
  [
    'postgres:///db?host=a,b&port=1,2',
    ['postgres:///db?host=a&port=1', 'postgres:///db?host=b&port=2'],
  ],
  [
    'postgres:///db?host=a,b&port=7',
    ['postgres:///db?host=a&port=7', 'postgres:///db?host=b&port=7'],
  ],
  ['postgres://a,b:9/db?port=1,2', ['postgres://a:1/db', 'postgres://b:2/db']],
  ['postgres://a,[::1]/db?port=7', ['postgres://a:7/db', 'postgres://[::1]:7/db']],
  ['postgres://a,b:2/db?host=&port=', ['postgres://a/db', 'postgres://b:2/db']],
  ['postgres://a,/db', ['postgres://a/db', 'postgres:///db']],
]

test.each(read)('reads %s', (url, urls) => {
  expect(urlsOfHosts(url)).toEqual(urls)
})

const refused: readonly (readonly [string, string])[] = [
  ['postgres://u:hidden@h:port/db', 'DATABASE_URL must be a URL such as'],
  ['postgres://u:hid/den@h/db', 'DATABASE_URL must be a URL such as'],
  ['postgres://u:hid%zen@h/db', 'DATABASE_URL must be a URL such as'],
  ['postgres://u:hid@den@h/db', 'DATABASE_URL must be a URL such as'],
  ['postgres://u:hidden@[::1/db', 'DATABASE_URL must be a URL such as'],
  ['postgres://u:hidden@a b/db', 'DATABASE_URL must be a URL such as'],
  ['postgres://u:hidden@h:70000/db', 'DATABASE_URL has a port that is not from 1 to 65535'],
  ['postgres:///db?host=a,b,c&port=1,2', 'DATABASE_URL must have one port, or one for each host'],
  ['postgres://a/db?port=1,2', 'DATABASE_URL must have one port, or one for each host'],
  ['postgres://a/db?port=70000', 'DATABASE_URL has a port that is not from 1 to 65535'],
  [
    'postgres://a,b/db?target_session_attrs=standby',
    'DATABASE_URL has target_session_attrs=standby',
  ],
  ['postgres://u:hidden@h/db?sslmode=verify_full', 'DATABASE_URL has sslmode=verify_full'],
  ['mysql://u:hidden@h/db', 'DATABASE_URL must begin with postgres://'],
]

describe('an invalid DATABASE_URL', () => {
  test.each(refused)('is refused with a message without its password: %s', (url, message) => {
    const reading = () => readConfig({}, { DATABASE_URL: url })
    expect(reading).toThrow(message)
    expect(reading).not.toThrow(/hid/)
  })
})

test.each([
  ['postgres://u:p@h/db', 'h:5432'],
  ['postgres://u:p@h:1/db', 'h:1'],
  ['postgres://u@/db?host=%2Ftmp&port=2', '/tmp:2'],
  ['postgres:///db', 'localhost:5432'],
])('returns the host of %s without the password', (url, place) => {
  expect(hostOfUrl(url)).toBe(place)
})
