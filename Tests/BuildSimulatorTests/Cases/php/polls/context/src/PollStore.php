<?php

declare(strict_types=1);

namespace Polls;

final class PollStore
{
    public function __construct(private string $file)
    {
    }

    /** @return array<string, int> */
    public function all(): array
    {
        return is_file($this->file) ? json_decode(file_get_contents($this->file), true) : [];
    }

    /** @return array<string, int> */
    public function vote(string $name): array
    {
        $votes = $this->all();
        $votes[$name] = ($votes[$name] ?? 0) + 1;
        file_put_contents($this->file, json_encode($votes), LOCK_EX);
        return $votes;
    }
}
