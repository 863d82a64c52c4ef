<?php

declare(strict_types=1);

namespace Guestbook;

use Psr\Log\AbstractLogger;

final class StderrLogger extends AbstractLogger
{
    public function log($level, string|\Stringable $message, array $context = []): void
    {
        error_log("[$level] $message");
    }
}
