<?php

declare(strict_types=1);

namespace Acme\Press;

final class Spool
{
    public function __construct(private string $dir)
    {
        if (!is_dir($dir) && !@mkdir($dir, 0770, true)) {
            throw new \RuntimeException("cannot create spool $dir");
        }
    }

    public function count(): int
    {
        return count(glob($this->dir . '/*.json') ?: []);
    }

    public function take(): iterable
    {
        foreach (glob($this->dir . '/*.json') ?: [] as $file) {
            $job = json_decode((string) file_get_contents($file), true) ?? [];
            unlink($file);
            yield $job;
        }
    }
}
