import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { localPlatform } from '../../../shared/src/platform/local/platform.ts';
import { userCacheDirectory } from '../../../shared/src/platform/local/user-cache.ts';

test('tools lie where the system keeps what can be had again', () => {
  const home = '/home/octocat';
  const cases: [NodeJS.ProcessEnv, NodeJS.Platform, string | null][] = [
    [{ HOME: home }, 'linux', join(home, '.cache', 'mlops-actions')],
    [{ HOME: home, XDG_CACHE_HOME: '/caches' }, 'linux', join('/caches', 'mlops-actions')],
    [{ HOME: home, XDG_CACHE_HOME: '/caches' }, 'darwin', join(home, 'Library', 'Caches', 'mlops-actions')],
    [{ HOME: home, LOCALAPPDATA: '/local' }, 'win32', join('/local', 'mlops-actions')],
    [{ HOME: home }, 'win32', null],
    [{ XDG_CACHE_HOME: 'relative' }, 'linux', null],
    [{}, 'linux', null],
  ];
  for (const [environment, system, expected] of cases) {
    assert.equal(userCacheDirectory(environment, system), expected);
  }
});

test('without a home, tools lie with the rest of what stages keep', async () => {
  const options = {
    workingDirectory: 'pipeline',
    stateDirectory: join('pipeline', '.mlops'),
    log: silentLogger,
  };
  assert.equal((await localPlatform(options)).toolDirectory, join('pipeline', '.mlops', 'tools'));
});
