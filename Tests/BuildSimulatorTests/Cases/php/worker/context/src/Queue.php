<?php

declare(strict_types=1);

namespace Worker;

use Psr\Log\LoggerInterface;
use Psr\Log\NullLogger;

final class Queue
{
    private int $done = 0;

    public function __construct(private readonly LoggerInterface $logger = new NullLogger())
    {
    }

    public function poll(): int
    {
        $this->logger->debug('poll');

        return ++$this->done;
    }
}
