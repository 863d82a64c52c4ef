<?php

declare(strict_types=1);

namespace Guestbook;

use Psr\Log\LoggerInterface;

final class Book
{
    public function __construct(
        private readonly LoggerInterface $logger,
        private readonly string $file,
    ) {
    }

    public function add(string $text): void
    {
        $this->logger->info('new entry');
        file_put_contents($this->file, $text . "\n", FILE_APPEND);
    }

    public function text(): string
    {
        return is_file($this->file) ? (string) file_get_contents($this->file) : "empty\n";
    }
}
