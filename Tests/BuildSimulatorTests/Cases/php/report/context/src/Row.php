<?php

declare(strict_types=1);

namespace Acme\Report;

final class Row
{
    // property hooks need PHP 8.4
    public string $label {
        get => strtoupper($this->name);
    }

    public function __construct(private string $name, public int $cents)
    {
    }
}
