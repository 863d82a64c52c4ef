#!/usr/bin/env php
<?php

declare(strict_types=1);

require __DIR__ . '/../vendor/autoload.php';

use Acme\Report\Row;

foreach ([new Row('rent', 90000), new Row('food', 35000)] as $row) {
    printf("%-6s %8.2f\n", $row->label, $row->cents / 100);
}
