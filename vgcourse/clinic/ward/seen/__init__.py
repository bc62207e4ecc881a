"""The half of the ward that the rules know.

They were written on `libraries`, `losses`, `pictures`, `sequences` and `stacks`, and improved on what they missed in
`classes`, `combinators`, `loops`, `modules` and `stacked`, which were the unseen half before, and then on what they
missed in `ends`, `rates`, `series`, `sound` and `starts`, which were it after that, and in `memory`, `networks`,
`objectives`, `pace` and `thriving`, a fourth set by another hand, and in `comparisons`, `depth`, `flourishing`,
`numbers`, `recovered`, `recurrence`, `steps` and `units`, a fifth by one more, and in `breaks`, `corners`, `criteria`,
`gains`, `health`, `measures`, `mended`, `recall`, `soundness`, `stillness` and `strides`, a sixth, and in `beginnings`,
`numerics`, `ranges`, `restored`, `scoring`, `tempo`, `wiring` and `working`, a seventh, and in `again`, `chapters`,
`paths`, `penalties`, `schedules`, `values`, `weights`, `wholesome` and `wholesome_too`, an eighth, and in `amended`,
`cadence`, `everyday`, `generative`, `marking`, `peculiar`, `quantities`, `rupture`, `shrinking` and `silence`, a ninth
(`supplies` holds their parts), and in `blowups`, `complaints`, `convalescents`, `crafts`, `dials`, `dreams`, `errands`,
`fading`, `germs`, `slumber`, `tongues` and `toys`, a tenth, and in `bedside`, `checkout`, `earshot`, `forgers`,
`lattices`, `linguists`, `lookout`, `pilots` and `tinkers`, an eleventh, and in `crystals`, `gardens`, `laboratories`,
`ledgers` and `tides` (`kit` holds what they share), a twelfth, and in `clockwork`, `depot`, `greenhouse`, `harbour`,
`lighthouse`, `market`, `observatory`, `orchestra` and `pharmacy` (`bench` holds theirs), a thirteenth, and in a
fourteenth to a seventeenth, which `tests/ward_training.py` lists. The patients of the third set were chosen
from papers and public threads, with their labels, before the rules were read again or changed; they were written down
after the rules were committed, and run once. The list as it was chosen:

sick
- vanishing: weights        kernels of N(0, 0.01) in twelve plain convolutions (He et al. 2015, § 2.2)
- vanishing: slopes         ten sigmoid layers, quadratic cost, all parameters in one flat vector (Nielsen, chapter 5)
- vanishing: time           min-char-rnn's 0.01 · randn as recurrent weights; the first letter is asked at the end
- vanishing: padding        an LSTM over frames of a sensor, padded behind with zeros to a fixed length
- exploding                 np.random.randn(n, m), without a scale, into eight ReLU layers (cs231n)
- exploding                 batch normalisation after each of many layers, without skips (Yang et al. 2019)
- saturated                 an actor whose tanh sits at its bounds for every state (Hausknecht & Stone 2016)
- dead units                deep and narrow ReLU, born dead (Lu et al. 2019)
- zero initialisation       tf.zeros for every weight of a net with a sigmoid layer (beginners' threads)
- symmetric initialisation  one key for all units of a layer: random, and all columns alike (JAX, reuse of a key)
- nan or inf                entropy −Σ p log p of a policy whose forbidden actions are masked by −inf
- nan or inf                arccos at 1: the angle between two equal directions (pytorch/pytorch issue 8069)
- gradient cut off          accuracy as the loss (beginners' threads)
- gradient cut off          a codebook without the straight-through estimator (van den Oord et al. 2017)
- unscaled inputs           pressure in pascal into a recurrent net of tanh
- unscaled targets          molecules' total energies in eV, far from 0
- wrong loss: softmax twice a convolutional net that ends in softmax, and a cross-entropy written by hand
- wrong loss: sigmoid ...   classes 1 and 2, and a binary cross-entropy (Keras threads)
- wrong loss: broadcast     (n, 1) against (n,) inside a Huber loss
- wrong loss: broadcast     weights of examples (n, 1) times losses (n,)
- rounded away              pure bfloat16 with plain SGD (Zamirai et al. 2020)
- clipped                   adaptive clipping of 1e-6 where 1e-2 was meant (Brock et al. 2021)
- rate too small            a warm-up counted in examples: its first steps have almost no rate
- rate too large            least squares on correlated features: the rate is above 2/λ (LeCun et al. 1998)
- rank collapse             sixty He-ReLU layers: all examples in one direction (Daneshmand et al. 2020)
- not used                  the loss closes over the parameters of before, and takes half of them from there

healthy
- log_softmax twice, which is the same as once
- a clip of 1e-3 before Adam, which divides it out again
- a warm-up of 30 steps from a rate of 0
- a Q-network whose target is stopped on purpose
- a straight-through rounding
- ReZero: every branch begins with a factor of 0 (Bachlechner et al. 2020)
- an output layer of zeros (Yang et al. 2022)
- a differential equation: the loss has derivatives of the network in it
- InfoNCE: a table of every example against every other, on purpose
- skip-gram with a large vocabulary, most of it not in the batch
- a switch of experts: argmax, and its probability as a factor (Fedus et al. 2021)
- dropout of one half
- four of the sick, repaired
"""
