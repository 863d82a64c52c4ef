<?php

declare(strict_types=1);

require __DIR__ . '/../vendor/autoload.php';

$rates = json_decode(file_get_contents(__DIR__ . '/../data/rates.json'), true, 512, JSON_THROW_ON_ERROR);
$printer = new Fx\Printer(new NumberFormatter('de_DE', NumberFormatter::CURRENCY));
$printer->print($rates);
