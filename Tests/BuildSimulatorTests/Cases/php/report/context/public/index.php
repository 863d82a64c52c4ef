<?php

require __DIR__ . '/../vendor/autoload.php';

echo (new Acme\Report\Row('web', 1))->label;
