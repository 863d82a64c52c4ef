<?php
namespace Guestbook;

use Psr\Log\AbstractLogger;

final class StdoutLogger extends AbstractLogger
{
    public function log($level, string|\Stringable $message, array $context = []): void
    {
        fwrite(STDOUT, "[$level] $message\n");
    }
}
