<?php

declare(strict_types=1);

namespace Fx;

final class Printer
{
    public function __construct(private \NumberFormatter $format)
    {
    }

    public function print(array $rates): void
    {
        foreach ($rates as $code => $rate) {
            echo $code, ' ', $this->format->formatCurrency($rate, 'EUR'), PHP_EOL;
        }
    }
}
